package org.tolldesk.retrieval;

import java.util.List;
import org.tolldesk.question.Question;
import org.tolldesk.store.Generation;

/** Finds what bears on a question in one generation. Thread-safe. */
public interface Retriever {

  Evidence evidence(Question question, Generation generation);

  List<RankedPassage> passages(Question question, Generation generation, int top);
}
