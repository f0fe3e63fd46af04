package org.demarche;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.demarche", importOptions = ImportOption.DoNotIncludeTests.class)
class FencesTest {

  @ArchTest
  static final ArchRule SHARED_HAS_NO_FRAMEWORK =
      classes()
          .that()
          .resideOutsideOfPackage("org.demarche.embedded..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.demarche..", "java..", "com.fasterxml.jackson..", "org.apache.kafka..");

  @ArchTest
  static final ArchRule RECORDS_AND_IDS_ARE_PURE =
      noClasses()
          .that()
          .resideInAnyPackage("org.demarche.record..", "org.demarche.id..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.kafka..", "java.io..", "java.nio.file..", "java.net..");
}
