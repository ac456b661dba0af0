package org.tisserand.web;

import org.tisserand.study.Scene;

/** An opened home, as pages and API see it. */
public interface OpenHome {

    /** The facts that count now, and what is computed from them. */
    Scene scene();
}
