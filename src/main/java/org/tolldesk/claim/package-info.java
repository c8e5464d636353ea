/**
 * Finds who reported how many of whom, as of when, in one article: a pipeline of pure steps. Start at
 * {@link org.tolldesk.claim.ClaimExtractor}; the nouns are {@link org.tolldesk.claim.Claim},
 * {@link org.tolldesk.claim.Remark} and {@link org.tolldesk.claim.EventDate}.
 */
@NullMarked
package org.tolldesk.claim;

import org.jspecify.annotations.NullMarked;
