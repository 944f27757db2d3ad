package io.mubiao.read.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The lattices on a page: rulings that hang together.
 *
 * <p>One line alone, such as that under a letterhead, is none; nor is a drawing of thousands of lines.
 */
final class Lattices {
    private static final float SLACK = 3;
    private static final int MOST = 3000;

    private Lattices() {}

    /** All of them, from the largest down. */
    static List<Lattice> of(List<Ruling> rulings) {
        List<Ruling> flat = Joining.joined(rulings, true);
        List<Ruling> upright = Joining.joined(rulings, false);
        if (flat.size() + upright.size() > MOST) {
            return List.of();
        }
        List<Lattice> lattices = new ArrayList<>();
        for (List<Ruling> together : components(flat, upright)) {
            Lattice lattice = Cutting.lattice(together);
            if (!lattice.cells().isEmpty()) {
                lattices.add(lattice);
            }
        }
        lattices.sort((a, b) -> Float.compare(area(b), area(a)));
        return lattices;
    }

    private static float area(Lattice lattice) {
        return lattice.edges().width() * lattice.edges().height();
    }

    /** Rulings that meet, directly or over others; each group has both kinds. */
    private static List<List<Ruling>> components(List<Ruling> flat, List<Ruling> upright) {
        int[] parent = new int[flat.size() + upright.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        for (int i = 0; i < flat.size(); i++) {
            for (int j = 0; j < upright.size(); j++) {
                if (flat.get(i).meets(upright.get(j), SLACK)) {
                    parent[root(parent, i)] = root(parent, flat.size() + j);
                }
            }
        }
        Map<Integer, List<Ruling>> groups = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++) {
            Ruling ruling = i < flat.size() ? flat.get(i) : upright.get(i - flat.size());
            groups.computeIfAbsent(root(parent, i), key -> new ArrayList<>()).add(ruling);
        }
        return groups.values().stream()
                .filter(group -> group.get(0).horizontal() && group.size() > 2)
                .filter(group -> !group.get(group.size() - 1).horizontal())
                .toList();
    }

    private static int root(int[] parent, int i) {
        int root = i;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
