// SPDX-License-Identifier: Apache-2.0
// Everybody the store knows, as the columns audiences are chosen from: owned vehicles first, then people who own none.
#pragma once

#include "base/result.h"
#include "jobs/equity/deskbook.h"
#include "programs/audience/audiencematch.h"

#include <QTimeZone>

#include <array>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace tradewind {

class Session;

/// Who fits, in numbers a person can act on.
struct AudienceCount
{
    std::size_t people = 0;
    std::size_t rows = 0; ///< vehicles, and people without one; a person with two fitting vehicles counts twice here
    std::size_t everybody = 0;
    bool operator==(const AudienceCount &) const = default;
};

/// Read once in the background, then asked on one thread. Columns are made when a fact is first asked for and kept.
class AudienceDesk
{
public:
    /// `desk` must outlive this; `zone` says on which day of the rooftop an instant lies. Errors: as BulkSelect; Cancelled.
    static Result<std::unique_ptr<AudienceDesk>> load(Session &session, const DeskBook &desk, QDate today, const JobContext &context,
                                                      const QTimeZone &zone = QTimeZone::utc());

    std::size_t rows() const { return m_personOfRow.size(); }
    const AudienceColumn &column(Fact fact) const;
    /// The book was computed anew: figures of equity are read from it again. Bureau facts stay unknown: no source gives them.
    void forgetBook();

    AudienceCount count(const FactCondition &audience) const;
    /// Customer ids that fit, in order of id.
    std::vector<std::int64_t> people(const FactCondition &audience) const;
    /// The same with the vehicle each of them fits for, the first of several; nothing for people who own none.
    struct Owner
    {
        std::int64_t customerId = 0;
        std::optional<std::int64_t> vehicleId;
    };
    std::vector<Owner> owners(const FactCondition &audience) const;
    /// At most `most` fitting rows spread evenly over all that fit: a sample to read, not the first of an alphabet.
    std::vector<std::size_t> sample(const FactCondition &audience, std::size_t most) const;

    /// 0: nobody is named.
    std::int64_t customerOf(std::size_t row) const;
    /// The row of the desk book; nothing for people without a vehicle.
    std::optional<std::size_t> deskRow(std::size_t row) const;

private:
    struct Person
    {
        std::int64_t id = 0;
        std::uint16_t state = 0, zip = 0, language = 0;
        bool hasMobile = false, hasEmail = false, mayCall = false, mayText = false, mayEmail = false, isRepeat = false;
    };
    static constexpr std::uint32_t nobody = 0xFFFFFFFF;
    static constexpr std::size_t factCount = static_cast<std::size_t>(Fact::CreditScore) + 1;

    /// Facts that are the day something last happened to a person.
    static constexpr std::array happenedFacts{Fact::AppraisedOn, Fact::LeadOn,   Fact::ValueUpOn, Fact::ValueDownOn, Fact::DeclinedOn,
                                              Fact::EngagedOn,   Fact::MissedOn, Fact::SoldOn,    Fact::MessagedOn,  Fact::CalledOn};
    using Happened = std::array<std::int32_t, happenedFacts.size()>;

    /// The newest appraisal of a person; its numbers in the unit of the fact.
    struct Appraised
    {
        std::int32_t on = unknown32, offer = unknown32, move = unknown32, outcome = unknown32;
    };

    AudienceDesk(const DeskBook &desk, QDate today, const QTimeZone &zone)
        : m_desk(desk)
        , m_today(today)
        , m_zone(zone)
    {}

    Result<void> readPeople(Session &session, const JobContext &context);
    Result<void> readVehicles(Session &session);
    void joinPeople();
    Result<void> readHappenings(Session &session);
    Result<void> readAppraisals(Session &session);
    bool hasOpenAppraisal(const Happened &days) const;
    RowSet fitting(const FactCondition &audience) const;
    RowSet ownersOf(const RowSet &fits) const;
    void fillFromBook(Fact fact, AudienceColumn &column) const;
    void fillFromPeople(Fact fact, AudienceColumn &column) const;
    template<typename Text>
    void fillWords(AudienceColumn &column, Text text) const;
    void fillAppraised(AudienceColumn &column, std::int32_t Appraised::*number) const;
    void fillPersonWords(AudienceColumn &column, const Words &words, std::uint16_t Person::*number) const;

    const DeskBook &m_desk;
    QDate m_today;
    QTimeZone m_zone;
    Words m_states, m_zips, m_languages;
    std::vector<Person> m_people;                                  ///< in order of id
    std::unordered_map<std::int64_t, Appraised> m_appraised;       ///< by customer
    std::vector<Happened> m_happened;                              ///< by place in m_people
    std::vector<std::uint32_t> m_personOfRow;                      ///< row → place in m_people, or nobody
    std::vector<std::int32_t> m_declined, m_crossedOn, m_isOnSite; ///< by row of the desk book
    mutable std::array<std::optional<AudienceColumn>, factCount> m_columns;
};

} // namespace tradewind
