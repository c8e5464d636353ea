package org.tolldesk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The packages, what each may use, and where each library lives: design held by the bytecode. */
class ArchitectureTest {
  private static final String ROOT = "org.tolldesk";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  /** What each package may use of the others; the same table stands in the README. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("corpus", Set.of()),
          Map.entry("lexicon", Set.of()),
          Map.entry("choice", Set.of()),
          Map.entry("claim", Set.of("corpus", "lexicon", "choice")),
          Map.entry("disagreement", Set.of("claim", "corpus")),
          Map.entry("embedding", Set.of()),
          Map.entry("store", Set.of("corpus", "claim")),
          Map.entry("ingest", Set.of("corpus", "claim", "disagreement", "embedding", "store")),
          Map.entry("question", Set.of("lexicon", "claim", "corpus")),
          Map.entry(
              "retrieval",
              Set.of("question", "store", "embedding", "lexicon", "choice", "corpus", "claim", "disagreement")),
          Map.entry(
              "answer",
              Set.of("question", "retrieval", "store", "lexicon", "corpus", "claim", "disagreement")),
          Map.entry("chart", Set.of("corpus", "claim", "disagreement")),
          Map.entry("evaluation", Set.of("answer", "lexicon", "corpus", "claim", "disagreement")),
          Map.entry(
              "terminal",
              Set.of(
                  "corpus",
                  "claim",
                  "disagreement",
                  "embedding",
                  "ingest",
                  "retrieval",
                  "store",
                  "answer",
                  "chart",
                  "evaluation")),
          Map.entry(
              "telegram",
              Set.of("answer", "question", "chart", "ingest", "corpus", "claim", "disagreement")));

  @TestFactory
  Stream<DynamicTest> aPackageUsesOnlyWhatItsRowOfTheTableAllows() {
    return MAY_USE.entrySet().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.getKey(),
                    () ->
                        noClasses()
                            .that(resideInAPackage(of(row.getKey())))
                            .should()
                            .dependOnClassesThat(ofTolldeskBut(row.getKey(), row.getValue()))
                            .because(
                                "a newcomer must be able to read one package without the others")
                            .check(CLASSES)));
  }

  @Test
  void everyPackageHasItsRow() {
    Set<String> packages =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> !name.equals(ROOT))
            .map(name -> name.substring(ROOT.length() + 1))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(packages).isEqualTo(new TreeSet<>(MAY_USE.keySet()));
  }

  @Test
  void theReadmesTableIsTheOneThatIsHeld() throws IOException {
    Map<String, Set<String>> readme = new TreeMap<>();
    Pattern row = Pattern.compile("(?m)^\\| `(\\w+)` \\|[^|]+\\| ([^|]+) \\|$");
    row.matcher(Files.readString(Path.of("README.md")))
        .results()
        .forEach(found -> readme.put(found.group(1), uses(found)));

    assertThat(readme).isEqualTo(new TreeMap<>(MAY_USE));
  }

  private static Set<String> uses(MatchResult row) {
    return Arrays.stream(
            row.group(2).replace("nouns", "corpus, claim, disagreement").split("[,\\s–]+"))
        .filter(name -> !name.isBlank())
        .collect(Collectors.toSet());
  }

  @Test
  void thereAreNoCyclesBetweenPackages() {
    slices()
        .matching(ROOT + ".(*)..")
        .should()
        .beFreeOfCycles()
        .because("packages in a cycle are one package")
        .check(CLASSES);
  }

  @TestFactory
  Stream<DynamicTest> aLibraryStaysInItsOnePackage() {
    return Stream.of(
            new Library("JDBC", "store", "java.sql..", "javax.sql..", "org.h2.."),
            new Library("Lucene", "store", "org.apache.lucene.."),
            new Library("ONNX Runtime", "embedding", "ai.onnxruntime..", "ai.djl.."),
            new Library(
                "ChatModel",
                "answer",
                "dev.langchain4j.model.chat..",
                "dev.langchain4j.model.openai.."),
            new Library("guardrails", "answer", "dev.langchain4j.guardrail.."),
            new Library("resilience4j", "answer", "io.github.resilience4j.."),
            new Library("telegrambots", "telegram", "org.telegram..", "okhttp3.."),
            new Library("bucket4j", "telegram", "io.github.bucket4j.."),
            new Library("picocli", "terminal", "picocli.."),
            new Library("JLine", "terminal", "org.jline.."),
            new Library("JFreeChart", "chart", "org.jfree..", "java.awt..", "javax.imageio.."),
            new Library("jsoup", "corpus", "org.jsoup.."),
            new Library("Commons Compress", "ingest", "org.apache.commons.compress.."))
        .map(
            library ->
                DynamicTest.dynamicTest(library.name() + " in " + library.home(), library::check));
  }

  private record Library(String name, String home, String... packages) {
    void check() {
      noClasses()
          .that(resideOutsideOfPackage(of(home)))
          .should()
          .dependOnClassesThat(resideInAnyPackage(packages))
          .because("a library that stays in one package can be exchanged there")
          .check(CLASSES);
    }
  }

  @Test
  void onlyTheRootReadsTheEnvironmentAndTheClockAndExits() {
    noClasses()
        .that(resideOutsideOfPackage(ROOT))
        .should()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethodWhere(isNow())
        .because(
            "what depends on the machine or the hour cannot be tested or replayed; a stopwatch is"
                + " no clock")
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaMethodCall> isNow() {
    return DescribedPredicate.describe(
        "java.time's now",
        call ->
            call.getTargetOwner().getPackageName().startsWith("java.time")
                && (call.getName().equals("now") || call.getName().startsWith("system")));
  }

  @Test
  void noThreadIsInterrupted() {
    noClasses()
        .should()
        .callMethod(ExecutorService.class, "shutdownNow")
        .orShould()
        .callMethod(ExecutorService.class, "invokeAny", Collection.class)
        .orShould()
        .callMethod(ExecutorService.class, "invokeAll", Collection.class, long.class, TimeUnit.class)
        .because("an interrupt inside H2 breaks the database for every connection")
        .check(CLASSES);
  }

  @Test
  void aThreadInterruptsOnlyItself() {
    classes()
        .that()
        .resideInAnyPackage("org.tolldesk.telegram..", "org.tolldesk.ingest..", "org.tolldesk.store..")
        .should(
            new ArchCondition<JavaClass>("interrupt no thread but their own, right where they got it") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                type.getMethodCallsFromSelf().stream()
                    .filter(call -> call.getTarget().getName().equals("interrupt"))
                    .filter(call -> call.getOrigin().getMethodCallsFromSelf().stream()
                        .noneMatch(other -> other.getTarget().getName().equals("currentThread")
                            && other.getLineNumber() == call.getLineNumber()))
                    .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
              }
            })
        .because("an interrupt inside H2 breaks the database for every connection")
        .check(CLASSES);
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .because("such a name says that nobody knew what belongs there")
        .check(CLASSES);
  }

  private static String of(String name) {
    return ROOT + "." + name;
  }

  private static DescribedPredicate<JavaClass> ofTolldeskBut(String self, Set<String> allowed) {
    Set<String> known =
        allowed.stream().map(ArchitectureTest::of).collect(Collectors.toCollection(TreeSet::new));
    known.add(of(self));
    return DescribedPredicate.describe(
        "are Tolldesk's but not in " + known,
        other ->
            other.getPackageName().startsWith(ROOT) && !known.contains(other.getPackageName()));
  }
}
