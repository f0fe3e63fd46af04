package org.demarche.feed;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;

@AnalyzeClasses(
    packages = "org.demarche.feed",
    importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {

  @ArchTest
  static final ArchRule whatIsServedShouldKnowNoEdge =
      noClasses()
          .that()
          .resideInAnyPackage("..feed.view..", "..feed.filter..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.kafka..",
              "io.micronaut..",
              "reactor..",
              "java.io.File*",
              "java.nio.file..",
              "..feed.http..",
              "..feed.stream..")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class)
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static final ArchRule httpShouldNotKnowKafka =
      noClasses()
          .that()
          .resideInAPackage("..feed.http..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.kafka..", "..feed.stream..");

  @ArchTest
  static final ArchRule theFilterShouldNotKnowTheView =
      noClasses()
          .that()
          .resideInAPackage("..feed.filter..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..feed.view..");
}
