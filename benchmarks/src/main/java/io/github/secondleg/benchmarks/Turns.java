package io.github.secondleg.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Lets two sides take turns in one JVM, a fraction of a millisecond each, so anything that slows the processor slows both. It measures the
 * processor time of the thread and the bytes that the thread allocates. Garbage collection is the work of another thread.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Turns {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int ORDERS = 4;

    public long ourOperations;
    public long theirOperations;
    public long ourNanoseconds;
    public long theirNanoseconds;
    public long ourBytes;
    public long theirBytes;

    /** A turn in which each side processes all ties of an order. */
    void take(Runnable ours, Runnable theirs) {
        take(ours, SampleTies.COUNT, theirs, SampleTies.COUNT);
    }

    /** A turn of two sides with different numbers of operations. */
    void take(Runnable ours, int ourCount, Runnable theirs, int theirCount) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long start = THREADS.getCurrentThreadCpuTime();
        repeat(ours);
        long middle = THREADS.getCurrentThreadCpuTime();
        long bytesInTheMiddle = THREADS.getCurrentThreadAllocatedBytes();
        repeat(theirs);
        theirNanoseconds += THREADS.getCurrentThreadCpuTime() - middle;
        theirBytes += THREADS.getCurrentThreadAllocatedBytes() - bytesInTheMiddle;
        ourNanoseconds += middle - start;
        ourBytes += bytesInTheMiddle - bytes;
        ourOperations += (long) ORDERS * ourCount;
        theirOperations += (long) ORDERS * theirCount;
    }

    private static void repeat(Runnable side) {
        for (int i = 0; i < ORDERS; i++) {
            side.run();
        }
    }
}
