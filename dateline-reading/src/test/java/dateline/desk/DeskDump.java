package dateline.desk;

import dateline.intake.Caps;
import dateline.intake.Format;
import dateline.intake.MailRoom;
import dateline.intake.RawItem;
import dateline.intake.Refused;
import dateline.shelf.StandardCopyDesk;
import java.nio.file.Path;

/** For whoever writes labels and furniture: prints what becomes of the files that are named. */
public final class DeskDump {
    private DeskDump() {}

    public static void main(String[] args) {
        CopyDesk desk = StandardCopyDesk.open(null);
        for (String arg : args) {
            new MailRoom(Caps.standard()).deliver(Path.of(arg), Format.AUTO, delivery -> {
                if (delivery instanceof Refused refused) {
                    System.out.println(refused);
                } else if (delivery instanceof RawItem item) {
                    System.out.println(desk.edit(item));
                }
            });
        }
    }
}
