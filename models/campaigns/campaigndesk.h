// SPDX-License-Identifier: Apache-2.0
// Campaigns as the window uses them: sequences, campaigns, samples, dry runs and audiences over the store in the background.
#pragma once

#include "models/campaigns/campaignfacts.h"
#include "models/desk/asksession.h"

#include <QTimeZone>

#include <functional>
#include <memory>

namespace tradewind {

/// Answers come on the calling thread, later or at once; errors are sentences.
class CampaignDesk
{
public:
    template<typename T>
    using Answer = std::function<void(Result<T>)>;
    struct Desk
    {
        QString person, language;
        Rooftop rooftop;
    };

    CampaignDesk(AskSession ask, std::function<qint64()> nowMs, IdMaker &ids, Desk desk);
    ~CampaignDesk();

    void list(Answer<CampaignList> answer);
    void facts(const QString &sequence, Id campaignId, Answer<CampaignFacts> answer);
    /// The step of `sequence` (which may be unsaved) for people who are in it, or would be.
    void samples(const CampaignFacts &campaign, const Sequence &sequence, int step, Answer<QList<SampleMessage>> answer);
    void tomorrow(Answer<Tomorrow> answer);
    /// The first day of a campaign, as if it began now.
    void dryRun(const CampaignRow &campaign, Answer<Tomorrow> answer);
    void ninetyDays(Answer<NinetyDays> answer);

    void save(const Sequence &sequence, Answer<Sequence> answer);
    /// Writes or only calls; of a sequence.
    void setOn(const QString &sequence, bool isOn, Answer<bool> answer);
    void hold(const CampaignScope &scope, bool isHeld, Answer<bool> answer);
    /// The kill switch of the whole store.
    void stopEverything(bool isStopped, Answer<bool> answer);
    /// `holdout`: percent of those who fit who get nothing, so that what it adds is known.
    void create(const QString &title, const QString &sequence, const SavedAudience &audience, double holdout, Answer<CampaignRow> answer);
    /// The next step of its way: preview, pilot, launch, go on.
    void move(const CampaignRow &campaign, Answer<CampaignStep> answer);
    /// The next wave of a sequence's own messages; false when another person is asked for first.
    void letGo(const WaitingWave &wave, Answer<bool> answer);
    void pause(const CampaignRow &campaign, Answer<CampaignRow> answer);
    void end(const CampaignRow &campaign, Answer<CampaignRow> answer);

    void audiences(Answer<QList<SavedAudience>> answer);
    void saveAudience(const SavedAudience &audience, Answer<SavedAudience> answer);
    /// Reads everybody, so that look() can answer at once; once until forget().
    void readEverybody(Answer<bool> answer);
    bool isEverybodyRead() const;
    /// Who fits, counted now, on this thread: milliseconds at a million. Nothing before readEverybody() has answered.
    std::optional<AudienceLook> look(const FactCondition &condition) const;
    /// Words a fact may take in this store, for completion.
    QStringList wordsOf(Fact fact) const;
    void tryOnThePast(const FactCondition &condition, Answer<std::vector<BackTestMonth>> answer);

    /// After an import: everybody is read again when next asked for.
    void forget();
    qint64 nowMs() const { return m_nowMs(); }
    const QTimeZone &zone() const { return m_zone; }
    const QString &person() const { return m_desk.person; }
    const QString &language() const { return m_desk.language; }
    const TemplateBook &templates() const { return m_templates; }

private:
    struct People; ///< everybody, read once; shared with workers
    template<typename T>
    void run(std::function<Result<T>(Session &)> work, Answer<T> answer);
    template<typename T>
    void withJob(std::function<Result<T>(Session &, SequenceJob &, FactSource &, People &)> work, Answer<T> answer);

    AskSession m_ask;
    std::function<qint64()> m_nowMs;
    IdMaker &m_ids;
    Desk m_desk;
    QTimeZone m_zone;
    TemplateBook m_templates;
    std::shared_ptr<People> m_people; // a question on its way may outlive what it reads
};

} // namespace tradewind
