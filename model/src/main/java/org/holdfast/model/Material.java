package org.holdfast.model;

/**
 * What items are made of and what runs short first: powder, explosive fill, seekers.
 *
 * @param unit unit in words, plural
 * @param lot units in one lot, for the programme's scaling
 * @param stock units at the start
 * @param defenceShare share of the sources' output that reaches these items when markets decide, 0
 *     to 1
 * @param priorityShare the same when these items have full priority, at least {@code defenceShare}
 */
public record Material(
        String id,
        Text name,
        Text unit,
        double lot,
        Quantity stock,
        Quantity defenceShare,
        Quantity priorityShare,
        Origin origin) {}
