package org.demarche.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateDirectoryTest {

  @TempDir Path temporary;

  @Test
  void shouldLetTwoServicesMakeTheSameDirectory() {
    Path directory = temporary.resolve("a/b");
    StateDirectory.make(settings(directory));
    StateDirectory.make(settings(directory));
    assertThat(directory).isDirectory();
  }

  @Test
  void shouldNameTheSettingWhenThereCanBeNoDirectory() throws IOException {
    Path file = Files.createFile(temporary.resolve("file"));
    assertThatThrownBy(() -> StateDirectory.make(settings(file)))
        .hasMessageContaining("DEMARCHE_STATE_DIR")
        .hasMessageContaining("file");
  }

  private static Settings settings(Path directory) {
    return Settings.of(Map.of("DEMARCHE_STATE_DIR", directory.toString()));
  }
}
