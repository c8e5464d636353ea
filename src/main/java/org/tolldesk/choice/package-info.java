/**
 * Chooses among candidates by learned weights: a log-linear model over named features, whose weights are a
 * data file. Start at {@link org.tolldesk.choice.LinearModel}; the weights are fitted under {@code src/test}.
 */
@NullMarked
package org.tolldesk.choice;

import org.jspecify.annotations.NullMarked;
