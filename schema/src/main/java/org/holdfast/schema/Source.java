package org.holdfast.schema;

/**
 * A file of Java.
 *
 * @param name the type in it, with its package
 */
record Source(String name, String text) {}
