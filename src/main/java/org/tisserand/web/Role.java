package org.tisserand.web;

import io.javalin.security.RouteRole;

/** The least that a caller must be to reach a route. Until accounts exist, the token holds all of them. */
public enum Role implements RouteRole {
    /** No token asked: health, and files that hold no one's data. */
    ANYONE,
    VIEWER,
    PLANNER,
    RESEARCHER,
    ADMIN
}
