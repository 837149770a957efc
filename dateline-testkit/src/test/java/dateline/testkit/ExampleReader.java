package dateline.testkit;

import dateline.desk.Accepted;
import dateline.desk.CopyDesk;
import dateline.intake.Caps;
import dateline.intake.Format;
import dateline.intake.MailRoom;
import dateline.intake.RawItem;
import dateline.reading.ReadingRoom;
import dateline.record.Dispatch;
import dateline.record.Reading;
import dateline.shelf.StandardCopyDesk;
import dateline.shelf.StandardReadingRoom;
import java.util.ArrayList;
import java.util.List;

/** Reads examples with everything that ships. */
final class ExampleReader {
    private final MailRoom mail = new MailRoom(Caps.standard());
    private final CopyDesk desk = StandardCopyDesk.open(null);
    private final ReadingRoom room = StandardReadingRoom.open();

    /** The reading of the one dispatch of an example. */
    Reading read(GoldenReading golden) {
        List<Dispatch> out = new ArrayList<>();
        mail.deliver(golden.dispatch(), Format.AUTO, d -> out.add(((Accepted) desk.edit((RawItem) d)).dispatch()));
        if (out.size() != 1) {
            throw new IllegalStateException(golden.name() + " is " + out.size() + " dispatches");
        }
        return room.read(out.get(0));
    }
}
