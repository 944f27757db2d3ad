package io.mubiao.extract;

import io.mubiao.extract.draft.Timeline;
import io.mubiao.extract.mark.Marked;
import java.util.List;

/** A sentence with its marks, what surrounds it, and the verdicts on its numbers: all that can be told of a judgement. */
record Hearing(Sentence sentence, Marked marked, Timeline times, Setting setting, List<Verdict> verdicts) {}
