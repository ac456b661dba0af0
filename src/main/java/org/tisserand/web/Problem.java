package org.tisserand.web;

/**
 * What went wrong, as RFC 9457 says it.
 *
 * @param type     a page that explains it
 * @param title    in a few words
 * @param status   of HTTP
 * @param detail   what to do about it
 * @param instance the path that was called
 */
public record Problem(String type, String title, int status, String detail, String instance) {}
