package jucuo.division;

import jucuo.document.Level;

/**
 * A province, prefecture or county.
 *
 * @param path from the province down, names in full: 山西省/太原市/小店区
 */
record Division(Level level, String path) {

    /** Whether it lies in a division with that path. */
    boolean isWithin(String outer) {
        return path.startsWith(outer + Divisions.BELOW);
    }
}
