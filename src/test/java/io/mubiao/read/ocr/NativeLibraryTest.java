package io.mubiao.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NativeLibraryTest {
    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, linux-x64",
        "Linux, aarch64, linux-aarch64",
        "Mac OS X, aarch64, osx-aarch64",
        "Mac OS X, x86_64, osx-x64",
        "Windows 11, amd64, win-x64"
    })
    void theUsualMachinesHaveALibrary(String system, String machine, String platform) throws Exception {
        assertThat(NativeLibrary.platform(system, machine)).isEqualTo(platform);
        assertThat(getClass().getResource("/ai/onnxruntime/native/" + platform)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"SunOS, sparcv9", "Linux, riscv64", "Windows 11, aarch64"})
    void anyOtherMachineIsNamed(String system, String machine) {
        assertThatThrownBy(() -> NativeLibrary.platform(system, machine))
                .isInstanceOf(OcrUnavailableException.class)
                .hasMessageContaining(system)
                .hasMessageContaining(machine);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatIsUnpackedIsTheUsersAlone() throws Exception {
        Path folder = PrivateFolder.of("models", Map.of(), home.toString());
        assertThat(folder).isEqualTo(home.resolve(".cache/mubiao/models"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theUserMayKeepItElsewhere() throws Exception {
        Path other = home.resolve("elsewhere");
        assertThat(PrivateFolder.of("models", Map.of("XDG_CACHE_HOME", other.toString()), home.toString()))
                .isEqualTo(other.resolve("mubiao/models"));
    }
}
