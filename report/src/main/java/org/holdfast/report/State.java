package org.holdfast.report;

/**
 * What makes the figures of a section.
 *
 * @param href the state of the studio that shows them and lets them be changed, as a query: {@code
 *     ?case=tiny&policy=all}
 * @param command that finds them again: {@code holdfast policies tiny}
 */
public record State(String href, String command) {}
