// Checks each PDF on the command line with the veraPDF engine: PDF/A-3a and PDF/UA-1. One line of JSON a check.
import java.io.FileInputStream;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

public final class VeraPdf {
    private static final String PROFILES = "/org/verapdf/pdfa/validation/";

    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (String file : files) {
            check(file, "PDFA-3A.xml", "3a");
            check(file, "PDFUA-1.xml", "ua1");
        }
    }

    private static void check(String file, String profileName, String flavour) throws Exception {
        ValidationProfile profile;
        try (InputStream xml = VeraPdf.class.getResourceAsStream(PROFILES + profileName)) {
            profile = Profiles.profileFromXml(xml);
        }
        try (InputStream pdf = new FileInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(pdf, PDFAFlavour.fromString(flavour));
                PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false)) {
            for (ValidationResult result : validator.validateAll(parser)) {
                report(file, flavour, result);
            }
        }
    }

    private static void report(String file, String flavour, ValidationResult result) {
        Set<String> failed = new TreeSet<>();
        for (RuleId rule : result.getFailedChecks().keySet()) {
            failed.add(rule.getClause() + "/" + rule.getTestNumber());
        }
        System.out.printf(
                "{\"file\":\"%s\",\"flavour\":\"%s\",\"compliant\":%b,\"assertions\":%d,\"failed\":\"%s\"}%n",
                file.replace("\\", "\\\\").replace("\"", "\\\""), flavour, result.isCompliant(),
                result.getTotalAssertions(), String.join(" ", failed));
    }
}
