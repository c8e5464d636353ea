/**
 * Finds who reported how many of whom, as of when, in one article: a pipeline of pure steps over tokens and the
 * lexicon's terms. Start at {@link org.tolldesk.claim.ClaimExtractor}; the nouns are
 * {@link org.tolldesk.claim.Claim}, {@link org.tolldesk.claim.Remark} and {@link org.tolldesk.claim.EventDate}.
 * Inside, a {@code Figure} is a number, a {@code Count} a number of people that suffered something, a
 * {@code Draft} a count with who says it and when.
 */
@NullMarked
package org.tolldesk.claim;

import org.jspecify.annotations.NullMarked;
