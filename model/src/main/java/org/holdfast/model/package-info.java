/**
 * The words of the domain and the records that the other parts hand each other. It depends on
 * nobody; read the records first, for every other module speaks in them.
 */
@NullMarked
package org.holdfast.model;

import org.jspecify.annotations.NullMarked;
