package org.tolldesk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.jspecify.annotations.Nullable;
import org.tolldesk.corpus.Passage;

/**
 * The words of a generation's passages, ranked by BM25. It is derived: a copy on disk only saves
 * the time to build it. It lives in memory as a whole, so that nothing needs closing.
 */
final class FullText {
  private static final String NUMBER = "generation";
  private static final String COUNT = "passages";
  private static final String INDEX = "index";
  private final IndexSearcher searcher;
  private final Directory directory;

  private FullText(Directory directory) throws IOException {
    this.directory = directory;
    searcher = new IndexSearcher(DirectoryReader.open(directory));
  }

  /** A passage's place in its generation and its score. */
  record Match(int index, double score) {}

  static FullText build(long generation, List<Passage> passages) {
    Directory directory = new ByteBuffersDirectory();
    try (Analyzer analyzer = Words.analyzer();
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (int i = 0; i < passages.size(); i++) {
        writer.addDocument(document(i, passages.get(i).text()));
      }
      writer.forceMerge(1);
      writer.setLiveCommitData(
          Map.of(NUMBER, Long.toString(generation), COUNT, Integer.toString(passages.size()))
              .entrySet());
      writer.commit();
      return new FullText(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(int index, String text) {
    Document document = new Document();
    document.add(new StoredField(INDEX, index));
    for (String field : Words.fields(text)) {
      document.add(new TextField(field, text, Field.Store.NO));
    }
    return document;
  }

  /**
   * Reads a copy from disk; null where there is none, or it is damaged or of another generation.
   */
  static @Nullable FullText load(Path folder, long generation, int passages) {
    if (!Files.isDirectory(folder)) {
      return null;
    }
    try (Directory disk = FSDirectory.open(folder)) {
      FullText index = new FullText(copy(disk, new ByteBuffersDirectory()));
      Map<String, String> written =
          ((DirectoryReader) index.searcher.getIndexReader()).getIndexCommit().getUserData();
      boolean same =
          Long.toString(generation).equals(written.get(NUMBER))
              && Integer.toString(passages).equals(written.get(COUNT));
      for (LeafReaderContext leaf : index.searcher.getIndexReader().leaves()) {
        leaf.reader().checkIntegrity();
      }
      return same ? index : null;
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  void save(Path folder) throws IOException {
    try (Directory disk = FSDirectory.open(folder)) {
      copy(directory, disk);
      disk.sync(List.of(directory.listAll()));
      disk.syncMetaData();
    }
  }

  private static Directory copy(Directory from, Directory to) throws IOException {
    for (String file : from.listAll()) {
      if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
        to.copyFrom(from, file, file, IOContext.READONCE);
      }
    }
    return to;
  }

  /** The passages that hold any of the words, best first. */
  List<Match> search(String words, int count) {
    if (count < 1) {
      return List.of();
    }
    try {
      StoredFields stored = searcher.storedFields();
      List<Match> matches = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(Words.query(words), count).scoreDocs) {
        int index = stored.document(hit.doc).getField(INDEX).numericValue().intValue();
        matches.add(new Match(index, hit.score));
      }
      return matches;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
