// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.folder;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;

/**
 * A release while it is made: a folder beside the place where it will stand, moved there in one step when all of it is on the disk. What a
 * process leaves behind that was killed meanwhile is cleared away by the next that makes the same release. Not thread-safe.
 */
public final class ReleaseFolder implements Closeable {

    /** Where the manifest lies. */
    public static final String MANIFEST = "manifest.json";

    /** Where the sums of all files lie, as sha256sum reads them. */
    public static final String SUMS = "SHA256SUMS";

    private final Path target;
    private final Path building;
    private final Path lockFile;
    private final FileChannel lock;
    private final TreeMap<String, WrittenFile> files = new TreeMap<>();

    private ReleaseFolder(Path target, Path building, Path lockFile, FileChannel lock) {
        this.target = target;
        this.building = building;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /**
     * Begins a release that will stand at {@code folder}.
     *
     * @throws EntenteException RELEASE_EXISTS when something stands there already or another process makes it now
     */
    public static ReleaseFolder begin(Path folder) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        Path name = target.getFileName();
        Path parent = target.getParent();
        if (name == null || parent == null) {
            throw new EntenteException.User(FaultCode.USAGE, "not a place for a release: " + folder);
        }
        refuseExisting(target, folder);
        Files.createDirectories(parent);
        Path lockFile = parent.resolve("." + name + ".lock");
        FileChannel lock = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (!isLocked(lock)) {
                throw new EntenteException.User(
                        FaultCode.RELEASE_EXISTS, "another process is making this release now: " + folder);
            }
            // Somebody may have been faster between the first look and the lock.
            refuseExisting(target, folder);
            Path building = parent.resolve("." + name + ".partial");
            delete(building);
            Files.createDirectory(building);
            return new ReleaseFolder(target, building, lockFile, lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static void refuseExisting(Path target, Path folder) {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new EntenteException.User(
                    FaultCode.RELEASE_EXISTS,
                    "there is something at " + folder + " already; a release is never overwritten");
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** A new file of the release; it counts when the stream is closed. */
    public OutputStream create(String path) throws IOException {
        Path file = building.resolve(path);
        Files.createDirectories(file.getParent());
        return new HashedOutput(file, path, written -> files.put(path, written));
    }

    /** A place for files that are no part of the release; whoever makes them deletes them. */
    public Path scratch(String name) {
        return building.resolve("." + name);
    }

    /** A file that has been written already, to read it again. */
    public Path file(String path) {
        return building.resolve(path);
    }

    /** What has been written so far, in order of path. */
    public List<WrittenFile> files() {
        return List.copyOf(files.values());
    }

    /** Brings everything to the disk and puts the release where it belongs. */
    public void publish() throws IOException {
        try (Stream<Path> folders = Files.walk(building)) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                sync(folder);
            }
        }
        Files.move(building, target, StandardCopyOption.ATOMIC_MOVE);
        Path parent = target.getParent();
        if (parent != null) {
            sync(parent);
        }
    }

    private static void sync(Path folder) {
        // Some systems cannot open a folder: they keep its entries safe themselves, or not at all.
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }

    /** Clears away what was not published. */
    @Override
    public void close() throws IOException {
        try (lock) {
            delete(building);
            Files.deleteIfExists(lockFile);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
