import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.touchstone.client.ApiClient;
import org.touchstone.client.ApiException;
import org.touchstone.client.api.ActionApi;
import org.touchstone.client.api.ClaimApi;
import org.touchstone.client.api.EnrolmentApi;
import org.touchstone.client.model.ProgrammeToUpsert;
import org.touchstone.client.model.ProgrammesToUpsert;

/**
 * A centre's machine with the client that OpenAPI Generator makes of openapi.yaml: sends a programme by its own key, asks whether
 * certificates may be claimed, and reads what is still to do. What it is told by the environment stands in docs/integrating.md.
 */
public class ClaimDay {

    public static void main(String[] arguments) throws Exception {
        var centre = setting("CENTRE");
        var qualification = setting("QUALIFICATION");
        var token = token();
        var client = new ApiClient();
        client.updateBaseUri(setting("TOUCHSTONE_URL"));
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        try {
            var programme =
                    new ProgrammeToUpsert()
                            .key(setting("PROGRAMME_KEY"))
                            .qualificationNumber(qualification)
                            .title("Sport, first year")
                            .startsOn(LocalDate.parse("2016-09-01"));
            var sent = new EnrolmentApi(client).upsertProgrammes(centre, new ProgrammesToUpsert().addRowsItem(programme), false, null);
            sent.getRows().forEach(row -> System.out.println("Programme " + row.getKey() + ": " + row.getOutcome()));

            var answer = new ClaimApi(client).getClaimEligibility(centre, null, qualification, null);
            System.out.println(answer.getClaimable() ? "Claimable" : "Not claimable");
            answer.getReasons().forEach(reason -> System.out.println("- " + reason.getCode() + ": " + reason.getWords()));

            var actions = new ActionApi(client);
            String cursor = null;
            do {
                var page = actions.listActions(centre, null, cursor, null, null, null, null, 50, null, null, null, null, null, null, null, null, null, null);
                page.getItems().forEach(action -> System.out.println("Action " + action.getReference() + " is due on " + action.getDueOn()));
                cursor = page.getNext();
            } while (cursor != null);
        } catch (ApiException refused) {
            // A problem document: decide by its code, show its detail to people.
            System.err.println("Refused with " + refused.getCode() + ": " + refused.getResponseBody());
            System.exit(1);
        }
    }

    /** OAuth 2 client credentials, at {issuer}/protocol/openid-connect/token of GET /settings. */
    private static String token() throws Exception {
        var form = "grant_type=client_credentials&client_id=" + encoded("CLIENT_ID") + "&client_secret=" + encoded("CLIENT_SECRET");
        var request =
                HttpRequest.newBuilder(URI.create(setting("TOKEN_ENDPOINT")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("No token: " + answer.statusCode() + " " + answer.body());
        }
        return new ObjectMapper().readTree(answer.body()).get("access_token").asText();
    }

    private static String encoded(String name) {
        return URLEncoder.encode(setting(name), StandardCharsets.UTF_8);
    }

    private static String setting(String name) {
        var value = System.getenv(name);
        if (value == null) {
            throw new IllegalStateException("Set " + name + ".");
        }
        return value;
    }
}
