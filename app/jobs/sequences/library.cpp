// SPDX-License-Identifier: Apache-2.0
#include "jobs/sequences/library.h"

#include "store/campaigntable.h"
#include "store/session.h"

#include <QJsonDocument>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

const Sequence *SequenceLibrary::newest(const QString &id) const
{
    const auto found = std::find_if(versions.begin(), versions.end(), [&](const Sequence &one) { return one.id == id; });
    return found == versions.end() ? nullptr : &*found;
}

const Sequence *SequenceLibrary::version(const QString &id, int version) const
{
    const auto found =
        std::find_if(versions.begin(), versions.end(), [&](const Sequence &one) { return one.id == id && one.version == version; });
    return found == versions.end() ? nullptr : &*found;
}

std::vector<const Sequence *> SequenceLibrary::all() const
{
    std::vector<const Sequence *> newestOnes;
    for (const Sequence &one : versions) {
        if (newestOnes.empty() || newestOnes.back()->id != one.id)
            newestOnes.push_back(&one);
    }
    return newestOnes;
}

Result<SequenceLibrary> SequenceLibrary::read(Session &session)
{
    auto shipped = builtInSequences();
    if (!shipped)
        return shipped.error();
    SequenceLibrary library;
    library.versions = *std::move(shipped);
    CampaignTable table(session);
    const auto saved = table.sequences();
    if (!saved)
        return saved.error();
    for (const SequenceVersion &one : *saved) {
        auto sequence = sequenceFromJson(QJsonDocument::fromJson(one.definition.toUtf8()).object());
        if (!sequence)
            return sequence.error();
        sequence->version = one.version;
        library.versions.push_back(*std::move(sequence));
    }
    std::stable_sort(library.versions.begin(), library.versions.end(),
                     [](const Sequence &a, const Sequence &b) { return a.id != b.id ? a.id < b.id : a.version > b.version; });
    const auto held = table.heldSequences();
    if (!held)
        return held.error();
    library.held = *held;
    return library;
}

Result<Sequence> keepSequence(Session &session, IdMaker &ids, Id rooftopId, Sequence sequence, const QString &by, qint64 nowMs)
{
    const auto library = SequenceLibrary::read(session);
    if (!library)
        return library.error();
    const Sequence *known = library->newest(sequence.id);
    sequence.version = known ? known->version + 1 : 1;
    const QJsonObject json = sequenceToJson(sequence);
    if (const auto again = sequenceFromJson(json); !again)
        return again.error();
    const SequenceVersion version{sequence.id, sequence.version, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact))};
    if (const auto kept = CampaignTable(session).keepSequence(ids.next(), rooftopId, version, by, nowMs); !kept)
        return kept.error();
    return sequence;
}

} // namespace tradewind
