package org.tisserand.findings;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlacesTest {

    @Test
    void anMrcThatIsButANameIsADistrictAndItsRegionIsTheMunicipalitys() {
        var places = new Places(Region.of("place T1: parent=M1 region=R1"));
        assertThat(places.chain("T1")).containsExactly("T1", "M1", "R1");
        assertThat(places.district("T1")).contains("M1");
        assertThat(places.region("T1")).contains("R1");
    }

    @Test
    void anMrcWithARowOfItsOwnIsADistrictToo() {
        var places = new Places(Region.of("place T1: parent=M1 region=R1\nplace M1: parent=R1"));
        assertThat(places.district("T1")).contains("M1");
        assertThat(places.region("T1")).contains("R1");
    }

    @Test
    void aMunicipalityThatLiesInItsRegionWithoutAnMrcHasNoDistrict() {
        var places = new Places(Region.of("place T1: parent=R1 region=R1"));
        assertThat(places.district("T1")).isEmpty();
        assertThat(places.region("T1")).contains("R1");
    }

    @Test
    void aTerritoryOfWhichNothingIsToldLiesNowhere() {
        var places = new Places(Region.of("place T1:"));
        assertThat(places.chain("T1")).containsExactly("T1");
        assertThat(places.region("T1")).isEmpty();
    }
}
