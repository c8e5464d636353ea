package org.tolldesk.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.tolldesk.disagreement.Disagreements;
import org.tolldesk.question.QuestionReader;
import org.tolldesk.retrieval.Retriever;
import org.tolldesk.store.Generation;

/**
 * What an answerer works with.
 *
 * @param generation the generation that serves now
 * @param spellings forms of a canonical name or side, a star for any ending, by which the gate
 *     recognises it; may give none
 * @param prompts read anew for every answer
 * @param today for what is counted by the day
 * @param nanoTime a clock that only rises, in nanoseconds
 */
public record Workings(
    Supplier<Generation> generation,
    QuestionReader reader,
    Retriever retriever,
    Disagreements disagreements,
    Function<String, List<String>> spellings,
    Supplier<Prompts> prompts,
    Supplier<LocalDate> today,
    LongSupplier nanoTime) {}
