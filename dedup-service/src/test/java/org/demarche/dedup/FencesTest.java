package org.demarche.dedup;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "org.demarche.dedup",
    importOptions = ImportOption.DoNotIncludeTests.class)
class FencesTest {

  private static final String CLUSTER = "org.demarche.dedup.cluster..";

  @ArchTest
  static final ArchRule DECIDING_KNOWS_NO_KAFKA_NO_HTTP_AND_NO_FILES =
      noClasses()
          .that()
          .resideInAPackage(CLUSTER)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.kafka..",
              "io.micronaut..",
              "org.demarche.streaming..",
              "java.nio.file..",
              "org.demarche.topic..",
              "org.demarche.setting..",
              "org.demarche.dedup.stream..",
              "org.demarche.dedup.http..",
              "org.demarche.dedup.cli..");

  @ArchTest
  static final ArchRule A_CLUSTER_IS_THE_SAME_WHENEVER_IT_IS_DECIDED =
      noClasses()
          .that()
          .resideInAPackage(CLUSTER)
          .should()
          .dependOnClassesThat()
          .areAssignableTo(java.time.Clock.class)
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");
}
