package org.touchstone.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.shared.problem.RulesBroken;

/**
 * Removes what a camera writes into a picture, above all the place where it was taken: the picture
 * is written anew, the right way up, without any of it.
 */
@ApplicationScoped
class PhotoCleaning {

    private static final double QUALITY = 0.92;
    private static final int START_OF_SCAN = 0xda;
    private static final int MOST_SCANS = 100;

    /** One picture at a time: each needs its pixels in memory. */
    private final ReentrantLock memory = new ReentrantLock(true);

    private final long maxPixels;

    PhotoCleaning(@ConfigProperty(name = "touchstone.evidence.max-megapixels") long maxMegapixels) {
        this.maxPixels = maxMegapixels * 1_000_000;
    }

    /**
     * Writes the picture without its metadata.
     *
     * @throws RulesBroken 422 {@code FILE_DAMAGED} if it is no readable picture or has too many
     *     pixels
     */
    void clean(Path picture, FileType type, Path cleaned) {
        memory.lock();
        try {
            if (type == FileType.PNG) {
                cleanPng(picture, cleaned);
            } else {
                cleanJpeg(picture, cleaned);
            }
        } catch (RulesBroken refusal) {
            throw refusal;
        } catch (IIOException | RuntimeException unreadable) {
            throw damaged();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            memory.unlock();
        }
    }

    private void cleanPng(Path picture, Path cleaned) throws IOException {
        var pixels = Files.createTempFile("touchstone", ".pixels");
        try {
            PngChunks.copyPixels(picture, pixels);
            requireReadable(pixels);
            var image = ImageIO.read(pixels.toFile());
            if (image == null || !ImageIO.write(image, "png", cleaned.toFile())) {
                throw damaged();
            }
        } finally {
            Files.deleteIfExists(pixels);
        }
    }

    private void cleanJpeg(Path picture, Path cleaned) throws IOException {
        requireReadable(picture);
        requireFewScans(picture);
        try (OutputStream out = Files.newOutputStream(cleaned)) {
            Thumbnails.of(picture.toFile())
                    .scale(1)
                    .useExifOrientation(true)
                    .outputFormat("jpg")
                    .outputQuality(QUALITY)
                    .toOutputStream(out);
        }
    }

    /** Each scan paints the whole picture over again: a small file may take minutes. */
    private static void requireFewScans(Path picture) throws IOException {
        var scans = 0;
        try (var content = new BufferedInputStream(Files.newInputStream(picture))) {
            for (int before = 0, one; (one = content.read()) >= 0; before = one) {
                if (before == 0xff && one == START_OF_SCAN && ++scans > MOST_SCANS) {
                    throw damaged();
                }
            }
        }
    }

    /** Asks for the size in pixels before any is decoded: a small file may unfold to gigabytes. */
    private void requireReadable(Path picture) throws IOException {
        try (var input = ImageIO.createImageInputStream(picture.toFile())) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw damaged();
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > maxPixels) {
                    throw new RulesBroken(
                            "/file",
                            EvidenceProblem.FILE_DAMAGED,
                            "The picture has more than "
                                    + maxPixels / 1_000_000
                                    + " million pixels. Send a smaller one.");
                }
            } finally {
                reader.dispose();
            }
        }
    }

    private static RulesBroken damaged() {
        return new RulesBroken(
                "/file",
                EvidenceProblem.FILE_DAMAGED,
                "The picture is damaged and cannot be opened. Take or save it again, then send it.");
    }
}
