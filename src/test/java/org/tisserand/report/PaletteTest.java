package org.tisserand.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The palette of categories, held against numbers: contrast by WCAG 2.2, how far two colours are by CIE76 in CIELAB (D65), and
 * what dichromats see by Machado, Oliveira and Fernandes (2009), doi:10.1109/TVCG.2009.113, severity 1.
 */
class PaletteTest {

    private static final Map<String, double[]> SIGHT = Map.of(
            "all", new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1},
            "protanopia",
                    new double[] {
                        0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998
                    },
            "deuteranopia",
                    new double[] {
                        0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881
                    },
            "tritanopia",
                    new double[] {
                        1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900
                    });

    @Test
    void everyColourStandsOutAgainstWhiteThreeToOne() {
        assertThat(Colouring.PALETTE)
                .allSatisfy(colour -> assertThat(contrastWithWhite(colour)).isGreaterThanOrEqualTo(3));
    }

    @Test
    void theMeasuresGiveWhatIsKnownOfThem() {
        assertThat(contrastWithWhite("#000000")).isEqualTo(21);
        assertThat(contrastWithWhite("#767676")).isBetween(4.54, 4.55);
        assertThat(distance("#ffffff", "#000000", "all")).isBetween(99.9, 100.1);
        assertThat(distance("#ff0000", "#00b000", "all"))
                .isGreaterThan(3 * distance("#b04040", "#607030", "deuteranopia"));
    }

    /** 2.3 is just noticeable; dots apart on a map want several times that. */
    @ParameterizedTest
    @ValueSource(strings = {"all", "protanopia", "deuteranopia", "tritanopia"})
    void noTwoColoursAreNearerThanSeventeen(String sight) {
        List<String> palette = Colouring.PALETTE;
        double least = IntStream.range(0, palette.size())
                .boxed()
                .flatMap(i -> IntStream.range(0, i).mapToObj(j -> distance(palette.get(i), palette.get(j), sight)))
                .min(Double::compare)
                .orElseThrow();
        assertThat(least).isGreaterThan(17);
    }

    private static double contrastWithWhite(String colour) {
        double[] rgb = linear(colour);
        return 1.05 / (0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2] + 0.05);
    }

    private static double distance(String one, String other, String sight) {
        double[] a = lab(seen(linear(one), Objects.requireNonNull(SIGHT.get(sight))));
        double[] b = lab(seen(linear(other), Objects.requireNonNull(SIGHT.get(sight))));
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    private static double[] seen(double[] rgb, double[] matrix) {
        return IntStream.range(0, 3)
                .mapToDouble(i -> matrix[3 * i] * rgb[0] + matrix[3 * i + 1] * rgb[1] + matrix[3 * i + 2] * rgb[2])
                .map(value -> Math.max(0, Math.min(1, value)))
                .toArray();
    }

    private static double[] linear(String colour) {
        return IntStream.range(0, 3)
                .mapToDouble(i -> Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0)
                .map(value -> value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4))
                .toArray();
    }

    private static double[] lab(double[] rgb) {
        double x = curve((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
        double y = curve(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
        double z = curve((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double curve(double t) {
        return t > 216.0 / 24_389 ? Math.cbrt(t) : (24_389.0 / 27 * t + 16) / 116;
    }
}
