/** What a site of the studio is made of: packs for the simulator, and the files around them. */
@NullMarked
package org.holdfast.site;

import org.jspecify.annotations.NullMarked;
