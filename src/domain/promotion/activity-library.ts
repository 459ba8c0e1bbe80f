import { type ActivityKind } from "./activity-kind";
import { type ActivityTemplate, after, before, during, fixed, pieces, within } from "./activity-template";

const followUp = after("followUp", 1, 7);
const evaluate = after("evaluate", 8, 14);

const staffHours = (hours: number) => pieces("staffHours", "personnel", hours);
const catering = (guests: number) => pieces("catering", "purchase", guests);
const invitations = (count: number) => pieces("invitations", "communication", count);

/**
 * What each kind of activity usually takes: steps with lead times in days, and cost lines. A start to change, not a
 * rule; our own experience figures.
 */
export const ACTIVITY_LIBRARY: Readonly<Record<ActivityKind, ActivityTemplate>> = {
  tradeFair: {
    steps: [
      before("bookStand", 120, 113),
      before("fairAims", 70, 60),
      before("designStand", 60, 42),
      before("orderPrint", 35, 21),
      before("inviteToStand", 28, 21),
      before("briefCrew", 7, 3),
      before("buildStand", 1, 1),
      within("manStand", 5),
      followUp,
      evaluate,
    ],
    costs: [
      fixed("standRent", "communication"),
      fixed("standBuild", "communication"),
      fixed("transport", "purchase"),
      pieces("leaflets", "communication", 500),
      pieces("giveaways", "purchase", 250),
      staffHours(32),
    ],
  },
  dealerShow: {
    steps: [
      before("pickDateAndPlace", 84, 77),
      before("programme", 63, 49),
      before("inviteDealers", 42, 35),
      before("prepareDemo", 21, 10),
      before("confirmGuests", 7, 3),
      within("holdShow", 3),
      followUp,
      evaluate,
    ],
    costs: [
      fixed("venue", "purchase"),
      invitations(40),
      fixed("demoMaterial", "purchase"),
      catering(40),
      staffHours(24),
    ],
  },
  openHouse: {
    steps: [
      before("pickDate", 60, 56),
      before("routing", 42, 35),
      before("sendInvitations", 35, 28),
      before("press", 21, 14),
      before("orderCatering", 14, 10),
      before("furnish", 3, 1),
      within("receiveVisitors", 3),
      followUp,
      evaluate,
    ],
    costs: [
      invitations(250),
      fixed("advertisement", "communication"),
      catering(80),
      fixed("decoration", "purchase"),
      pieces("giveaways", "purchase", 80),
      staffHours(24),
    ],
  },
  productDay: {
    steps: [
      before("chooseProducts", 49, 42),
      before("agreeWithSupplier", 42, 28),
      before("sendInvitations", 28, 21),
      before("prepareDemo", 10, 3),
      within("demonstrate", 3),
      after("sendQuotes", 1, 5),
      evaluate,
    ],
    costs: [
      invitations(100),
      fixed("demoMaterial", "purchase"),
      catering(30),
      pieces("leaflets", "communication", 100),
      staffHours(16),
    ],
  },
  customerContactDay: {
    steps: [
      before("selectCustomers", 42, 35),
      before("programme", 35, 28),
      before("sendInvitations", 28, 21),
      before("prepareTalks", 7, 2),
      within("holdContactDay", 3),
      after("recordAgreements", 1, 3),
      after("evaluate", 7, 14),
    ],
    costs: [invitations(50), fixed("venue", "purchase"), catering(30), staffHours(20)],
  },
  seminar: {
    steps: [
      before("chooseSubject", 84, 77),
      before("bookSpeaker", 70, 56),
      before("bookVenue", 70, 56),
      before("sendInvitations", 42, 35),
      before("confirmGuests", 10, 5),
      within("holdSeminar", 3),
      after("sendSlides", 1, 3),
      followUp,
      evaluate,
    ],
    costs: [
      fixed("speaker", "personnel"),
      fixed("venue", "purchase"),
      invitations(150),
      catering(40),
      pieces("handouts", "communication", 40),
      staffHours(16),
    ],
  },
  advertisement: {
    steps: [
      before("chooseMedia", 42, 35),
      before("makeAdvertisement", 28, 14),
      before("submitAdvertisement", 10, 7),
      during("runAdvertisement"),
      after("countResponses", 1, 7),
      evaluate,
    ],
    costs: [fixed("adSpace", "communication"), fixed("adDesign", "communication"), staffHours(8)],
  },
  mailing: {
    steps: [
      before("selectAddresses", 21, 14),
      before("writeText", 14, 8),
      before("testMailing", 5, 2),
      within("sendMailing", 1),
      after("callAfterMailing", 3, 10),
      after("evaluate", 11, 17),
    ],
    costs: [
      fixed("mailDesign", "communication"),
      pieces("printAndPost", "communication", 200),
      fixed("mailSoftware", "communication"),
      staffHours(12),
    ],
  },
  socialMedia: {
    steps: [
      before("contentCalendar", 21, 14),
      before("makePosts", 14, 3),
      during("postAndReply"),
      after("readStatistics", 1, 5),
      evaluate,
    ],
    costs: [fixed("promotedPosts", "communication"), fixed("photoAndVideo", "communication"), staffHours(20)],
  },
  callCampaign: {
    steps: [
      before("makeCallList", 14, 8),
      before("writeScript", 10, 5),
      before("briefCallers", 3, 1),
      during("makeCalls"),
      after("recordAgreements", 1, 3),
      evaluate,
    ],
    costs: [staffHours(24), fixed("telephony", "communication")],
  },
  salesPromotion: {
    steps: [
      before("termsOfOffer", 28, 21),
      before("agreeWithPurchasing", 21, 14),
      before("announceOffer", 10, 3),
      during("runOffer"),
      after("countResponses", 1, 7),
      evaluate,
    ],
    costs: [pieces("discountGiven", "purchase", 50), fixed("offerMaterial", "communication"), staffHours(12)],
  },
  loyaltyProgramme: {
    steps: [
      before("chooseRewards", 56, 42),
      before("setUpAdministration", 42, 21),
      before("inviteMembers", 14, 7),
      during("runProgramme"),
      after("askMembers", 1, 14),
      after("evaluate", 15, 21),
    ],
    costs: [
      pieces("rewards", "purchase", 50),
      fixed("memberCards", "communication"),
      fixed("administration", "personnel"),
      staffHours(16),
    ],
  },
  other: {
    steps: [
      before("makeScenario", 28, 21),
      before("informGuests", 21, 14),
      before("arrangeMeans", 10, 3),
      during("carryOut"),
      followUp,
      evaluate,
    ],
    costs: [fixed("material", "purchase"), fixed("announcement", "communication"), staffHours(12)],
  },
};
