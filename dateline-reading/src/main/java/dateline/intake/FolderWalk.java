package dateline.intake;

import dateline.record.Origin;
import dateline.record.Rejection;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.PatternSyntaxException;

/**
 * Goes through a folder and the folders in it, in the order of names, hidden ones left out. A link to a folder is not
 * followed; a link to a file is, as long as it leads to a file below the folder that was named. Pipes and devices are left
 * alone: reading them could wait for ever. For one walk; not for concurrent use.
 */
final class FolderWalk {
    private final Caps caps;
    private final Consumer<Delivery> to;
    private final Consumer<Skipped> skipped;
    private final Consumer<Path> open;
    private int files;
    private int pageParts;

    /** @param open takes every file that is found */
    FolderWalk(Caps caps, Consumer<Delivery> to, Consumer<Skipped> skipped, Consumer<Path> open) {
        this.caps = caps;
        this.to = to;
        this.skipped = skipped;
        this.open = open;
    }

    /** A name as a person typed it: a path if there is one, else a pattern. */
    void named(String name, Consumer<Path> path) {
        if (name.isBlank()) {
            // the empty path is the working folder, which nobody means who gives a variable that is not set
            refuse("unreadable", "\"\"", "This name is empty; give a file, or . for the folder you are in.");
            return;
        }
        Path given;
        try {
            given = Path.of(name);
            if (Files.exists(given) || !pattern(name)) {
                path.accept(given);
                return;
            }
        } catch (InvalidPathException e) {
            if (!pattern(name)) {
                refuse("unreadable", name, "This is not a file name; look at how it is written.");
                return;
            }
        }
        glob(name);
    }

    /** Everything in and below a folder. */
    void walk(Path folder) {
        folder(folder, real(folder), caps.folderDepth(), true, file -> true);
        if (files == 0 && pageParts == 0) {
            refuse("empty", folder.toString(), "There is no file in this folder.");
        }
        tell(folder);
    }

    private void glob(String name) {
        int star = 0;
        while ("*?[{".indexOf(name.charAt(star)) < 0) {
            star++;
        }
        int slash = name.lastIndexOf('/', star);
        String fixed = slash < 0 ? "" : name.substring(0, slash);
        Path root = slash == 0 ? Path.of("/") : Path.of(fixed);
        try {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + name);
            boolean deep = name.startsWith("**", star) || name.indexOf("**", star) > 0;
            int below = (int) name.substring(star).chars().filter(c -> c == '/').count();
            folder(root, real(root), deep ? caps.folderDepth() : below, deep, matcher);
        } catch (PatternSyntaxException e) {
            refuse("unreadable", name, "This is neither a file nor a pattern of names; close every bracket.");
            return;
        }
        if (files == 0 && pageParts == 0) {
            refuse("unreadable", name, "No file has such a name; look at how the pattern is written.");
        }
        tell(root);
    }

    private static boolean pattern(String name) {
        return name.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    private void tell(Path folder) {
        if (pageParts > 0) {
            skipped.accept(new Skipped(Origin.of(folder.toString()), "page-parts", pageParts, Sniffer.PAGE_PARTS));
        }
    }

    /**
     * @param root beyond which no link may lead
     * @param levels how many folders deeper to go
     * @param all whether files that lie deeper are missed
     */
    private void folder(Path folder, Path root, int levels, boolean all, PathMatcher wanted) {
        for (Path path : inside(folder)) {
            Path name = path.getFileName();
            if (name == null || name.toString().startsWith(".")) {
                continue;
            }
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                if (levels > 0) {
                    folder(path, root, levels - 1, all, wanted);
                } else if (all) {
                    refuse("folders-too-deep", path.toString(), "Folders lie too deep here; name this one by itself.");
                }
            } else if (wanted.matches(path) && !Files.isDirectory(path)) {
                file(path, root);
            }
        }
    }

    private void file(Path path, Path root) {
        if (Sniffer.pagePart(path.toString())) {
            pageParts++;
        } else if (files++ == caps.members()) {
            refuse("too-many", path.toString(), "The folder has more than " + caps.members() + " files; divide it.");
        } else if (files > caps.members()) {
            return;
        } else if (!Files.isRegularFile(path)) {
            refuse("unreadable", path.toString(), "This is no file but a pipe, a device or a link to nothing.");
        } else if (Files.isSymbolicLink(path) && !real(path).startsWith(root)) {
            refuse("outside-link", path.toString(), "This links to a file outside the folder; name that file itself.");
        } else {
            open.accept(path);
        }
    }

    private List<Path> inside(Path folder) {
        List<Path> inside = new ArrayList<>();
        try (DirectoryStream<Path> entries =
                Files.newDirectoryStream(folder.toString().isEmpty() ? Path.of(".") : folder)) {
            entries.forEach(path -> inside.add(folder.resolve(path.getFileName())));
        } catch (IOException | DirectoryIteratorException e) {
            files++;
            refuse("unreadable", folder.toString(), "You may not look into this folder, or it is not there.");
        }
        inside.sort(Comparator.comparing(p -> p.getFileName().toString()));
        return inside;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    private void refuse(String code, String origin, String message) {
        to.accept(new Refused(new Rejection(code, origin, 0, message)));
    }
}
