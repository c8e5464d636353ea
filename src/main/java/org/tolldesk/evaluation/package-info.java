/**
 * Scores claims and answers against files of expected facts.
 */
@NullMarked
package org.tolldesk.evaluation;

import org.jspecify.annotations.NullMarked;
