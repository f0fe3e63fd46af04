package org.demarche.extract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "org.demarche.extract",
    importOptions = ImportOption.DoNotIncludeTests.class)
class FencesTest {

  private static final String[] EDGES = {
    "org.demarche.extract.stream..", "org.demarche.extract.http..", "org.demarche.extract.cli.."
  };

  @ArchTest
  static final ArchRule ONLY_THE_EDGES_KNOW_KAFKA_HTTP_AND_FILES =
      noClasses()
          .that()
          .resideOutsideOfPackages(EDGES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.kafka..",
              "io.micronaut..",
              "org.demarche.streaming..",
              "io.micrometer..",
              "java.nio.file..",
              "java.net.http..",
              "org.demarche.topic..",
              "org.demarche.setting..",
              "org.demarche.extract.stream..",
              "org.demarche.extract.http..",
              "org.demarche.extract.cli..");

  @ArchTest
  static final ArchRule READING_IS_THE_SAME_WHENEVER_IT_HAPPENS =
      noClasses()
          .that()
          .resideOutsideOfPackages(EDGES)
          .should()
          .dependOnClassesThat()
          .areAssignableTo(java.time.Clock.class)
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static final ArchRule NLP4J_STAYS_BEHIND_LANGUAGE =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.demarche.extract.language..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("edu.emory..");
}
