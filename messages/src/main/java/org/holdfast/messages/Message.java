package org.holdfast.messages;

import fluent.syntax.AST.Pattern;

/**
 * A message, an attribute of one, or a term, where it stands in its file.
 *
 * @param id of an attribute {@code message.attribute}; of a term with the hyphen before it
 * @param comment what stands above it, empty if nothing
 */
record Message(String id, Pattern pattern, String comment, int line) {}
