package org.touchstone.sampling;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.touchstone.workplan.RiskRating;

/**
 * Writes down what a draw was made from, and reads it again. The population is sorted, so that one
 * population has one written form and one digest.
 */
@Singleton
class DrawArchive {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    /** A request as it is kept; the hash is SHA-256 over the JSON before it was packed. */
    record Packed(byte[] bytes, String hash, int population) {}

    /** A rating with its stratum; a map cannot have one for a key in JSON. */
    private record Rated(Stratum stratum, RiskRating rating) {}

    /** A decision without what its stratum says already, as an array: a draw keeps all of them. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"id", "learner", "unit", "method", "site", "finished", "barred"})
    private record Decision(
            UUID id,
            String learner,
            String unit,
            String method,
            UUID site,
            boolean finished,
            BarredBecause barred) {

        static Decision of(Candidate candidate) {
            return new Decision(
                    candidate.id(),
                    candidate.learner(),
                    candidate.unit(),
                    candidate.method(),
                    candidate.site(),
                    candidate.finished(),
                    candidate.barred());
        }

        Candidate in(Stratum stratum) {
            return new Candidate(
                    id,
                    stratum.assessorId(),
                    stratum.programmeId(),
                    learner,
                    unit,
                    method,
                    site,
                    finished,
                    barred);
        }
    }

    /** The decisions of a stratum. */
    private record Population(Stratum stratum, List<Decision> decisions) {}

    /** A request with lists for maps and sets. */
    private record Written(
            String seed,
            SamplingPolicy policy,
            List<Rated> ratings,
            List<KeptItem> kept,
            List<TaughtUnit> seen,
            List<Population> population) {}

    Packed pack(DrawRequest request) {
        var ratings = new ArrayList<Rated>();
        request.ratings().forEach((stratum, rating) -> ratings.add(new Rated(stratum, rating)));
        ratings.sort(Comparator.comparing(Rated::stratum));
        var written =
                new Written(
                        request.seed(),
                        request.policy(),
                        ratings,
                        sorted(request.kept(), KeptItem::candidateId),
                        request.seen().stream()
                                .sorted(Comparator.comparing(TaughtUnit::toString))
                                .toList(),
                        population(request.population()));
        var bytes = new ByteArrayOutputStream();
        var digest = sha256();
        try (var zipped =
                new GZIPOutputStream(bytes) {
                    {
                        def.setLevel(Deflater.BEST_SPEED);
                    }
                }) {
            JSON.writeValue(new DigestOutputStream((OutputStream) zipped, digest), written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Packed(
                bytes.toByteArray(),
                HexFormat.of().formatHex(digest.digest()),
                request.population().size());
    }

    private static List<Population> population(List<Candidate> all) {
        var byStratum = new HashMap<Stratum, List<Candidate>>();
        for (var candidate : all) {
            byStratum.computeIfAbsent(candidate.stratum(), key -> new ArrayList<>()).add(candidate);
        }
        return byStratum.keySet().stream()
                .sorted()
                .map(
                        stratum ->
                                new Population(
                                        stratum,
                                        sorted(byStratum.get(stratum), Candidate::id).stream()
                                                .map(Decision::of)
                                                .toList()))
                .toList();
    }

    private static <T> List<T> sorted(List<T> all, Function<T, UUID> id) {
        return all.stream().sorted(Comparator.comparing(id)).toList();
    }

    DrawRequest unpack(byte[] packed) {
        try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            var written = JSON.readValue(unzipped, Written.class);
            Map<Stratum, RiskRating> ratings = new HashMap<>();
            written.ratings().forEach(one -> ratings.put(one.stratum(), one.rating()));
            return new DrawRequest(
                    written.seed(),
                    written.population().stream()
                            .flatMap(
                                    one ->
                                            one.decisions().stream()
                                                    .map(decision -> decision.in(one.stratum())))
                            .toList(),
                    written.policy(),
                    ratings,
                    written.kept(),
                    Set.copyOf(written.seen()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    List<SampleReason> reasons(String written) {
        return read(written, new TypeReference<>() {});
    }

    List<StratumResult> strata(String written) {
        return read(written, new TypeReference<>() {});
    }

    private static <T> T read(String written, TypeReference<T> type) {
        try {
            return JSON.readValue(written, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A row of ours cannot be read", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
