// SPDX-License-Identifier: Apache-2.0
// One person asking for something, in one form, whichever provider, format or mailbox brought it.
#pragma once

#include "domain/outreach.h"
#include "domain/records.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tradewind {

// Text is UTF-8 and trimmed; an empty string is "not said". A lead never implies consent: it says that somebody asked, not that
// they agreed to be marketed to.

/// Where a lead comes from, in the words the benchmarks use.
enum class LeadSourceKind : std::uint8_t { Unknown, Website, ThirdParty, Phone, Chat, Service, Equity, Maker, SocialForm, SearchForm };
/// "unknown", "website", "third-party", "phone", "chat", "service", "equity", "maker", "social-form", "search-form".
QString leadSourceCode(LeadSourceKind kind);
std::optional<LeadSourceKind> leadSourceFromCode(const QString &code);

/// A lead's number at somebody: the provider's, the web form's, the campaign's.
struct LeadId
{
    std::string value, source;
    bool operator==(const LeadId &) const = default;
};

enum class LeadPhoneKind : std::uint8_t { Unknown, Mobile, Home, Work, Fax, Pager };

struct LeadPhone
{
    std::string number; ///< E.164
    std::string extension;
    LeadPhoneKind kind = LeadPhoneKind::Unknown;
    std::string bestTime; ///< "morning", "afternoon", "evening", "day" or empty
    bool isPreferred = false;
    bool operator==(const LeadPhone &) const = default;
};

enum class LeadInterest : std::uint8_t { Buy, Lease, TestDrive, Sell, TradeIn };
/// "buy", "lease", "test-drive", "sell", "trade-in": ADF 1.0's words.
QString leadInterestCode(LeadInterest interest);

struct LeadVehicle
{
    LeadInterest interest = LeadInterest::Buy;
    Condition condition = Condition::Unknown;
    std::optional<int> year;
    std::string make, model, trim, body, color, vin, stock;
    std::optional<std::int32_t> odometer; ///< miles
    std::optional<Money> price;           ///< what the form showed or the customer offered
    std::string comments;

    /// Whether it says which vehicle: a VIN, a stock number, or make and model.
    bool isSpecific() const { return !vin.empty() || !stock.empty() || (!make.empty() && !model.empty()); }
    bool isEmpty() const { return !year && make.empty() && model.empty() && vin.empty() && stock.empty(); }
    bool operator==(const LeadVehicle &) const = default;
};

/// When the customer means to act.
struct LeadTimeframe
{
    std::string description;
    QDate earliest, latest;
    bool operator==(const LeadTimeframe &) const = default;
};

/// A field no rule of ours has a place for, kept by name.
struct LeadExtra
{
    std::string name, value;
    bool operator==(const LeadExtra &) const = default;
};

struct Lead
{
    std::string format; ///< "adf", "star", "google", "meta" or "text"
    std::vector<LeadId> ids;
    bool isResend = false;
    bool isTest = false;               ///< the sender marked it as a trial of the connection
    std::optional<qint64> requestedAt; ///< epoch ms UTC; absent when the sender gave none that can be read
    std::string type;                  ///< "Sales - Pre-Owned", as the sender calls it

    bool isBusiness = false;
    std::string firstName, middleName, lastName, suffix, company;
    std::vector<LeadPhone> phones;
    std::vector<std::string> emails; ///< lower case
    std::string address1, address2, city, state, postalCode, country;
    std::string language;
    std::optional<Channel> preferredChannel;

    std::vector<LeadVehicle> wanted; ///< what they want to buy, lease or drive
    std::vector<LeadVehicle> trades; ///< what they have
    bool asksFinance = false;        ///< speaks of credit, payments or a pre-approval
    LeadTimeframe timeframe;
    std::string comments;

    LeadSourceKind sourceKind = LeadSourceKind::Unknown;
    std::string providerName, providerService, vendorName, campaign;
    std::vector<LeadExtra> extras;
    std::vector<std::string> repairs; ///< what was mended or left out on the way here, a sentence each

    std::string name() const;
    /// Whether anybody could be called, texted or written to.
    bool isReachable() const { return !phones.empty() || !emails.empty(); }
    /// A postal address that a letter would find.
    bool hasAddress() const { return !address1.empty() && (!postalCode.empty() || !city.empty()); }
    bool operator==(const Lead &) const = default;
};

/// The person of a lead as the importer's identity rules take people. Preferences not to be contacted are not read from a lead.
[[nodiscard]] CustomerRecord customerOf(const Lead &lead);

} // namespace tradewind
