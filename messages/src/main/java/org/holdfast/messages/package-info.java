/**
 * Compiles messages to Java while Holdfast is built: one file a subject and language in Project
 * Fluent's syntax becomes one class a subject, with a typed method for each message. Nothing of
 * this module, nor of its library, is there when Holdfast runs.
 */
@NullMarked
package org.holdfast.messages;

import org.jspecify.annotations.NullMarked;
