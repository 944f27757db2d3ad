package io.mubiao.cluster.spark;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** What a task is given goes in and what is made of it comes out, each only when it is asked for. */
final class OneByOne {
    private OneByOne() {}

    static <A, B> Iterator<B> of(Iterator<A> all, Function<A, B> change) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(all, Spliterator.ORDERED), false)
                .map(change)
                .iterator();
    }
}
