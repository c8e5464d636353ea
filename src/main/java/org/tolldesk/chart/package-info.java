/**
 * Draws claims over time with their spread, in large type for a phone, in a light and a dark theme. Start at
 * {@link org.tolldesk.chart.TollChart}. Inside, a {@code Mark} is a claim that can be drawn, a {@code Panel}
 * holds the marks that may be compared, and {@code Drawing} stacks the panels over a key and a note.
 */
@NullMarked
package org.tolldesk.chart;

import org.jspecify.annotations.NullMarked;
