/**
 * Knows the words: names and their spellings, measures, groups, months, numbers, in English, Ukrainian and
 * Russian. Data files, not code. Start at {@link org.tolldesk.lexicon.Lexicon}.
 */
@NullMarked
package org.tolldesk.lexicon;

import org.jspecify.annotations.NullMarked;
