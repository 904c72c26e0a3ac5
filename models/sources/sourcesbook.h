// SPDX-License-Identifier: Apache-2.0
// What the Sources panel and the preset editor show and do; the composition root puts store, keychain and network behind it.
#pragma once

#include "jobs/sync/streamprobe.h"
#include "jobs/sync/streamschedule.h"
#include "store/vendortable.h"
#include "store/writebacktable.h"

#include <functional>
#include <vector>

namespace tradewind {

/// One stream of one source as a row.
struct SourceLine
{
    VendorConnectionRow connection;
    VendorStreamRow state;
    QString source, what; ///< titles of preset and stream; the id where the preset is gone
    Truth truth = Truth::Unverified;
    bool isSample = false, isKnown = true; ///< isKnown: its preset is still there
    StreamSchedule schedule;
    bool isPaused() const { return connection.isPaused || state.isPaused; }
    bool operator==(const SourceLine &) const = default;
};

/// A source to be made or tried: a connection without id, and its secrets as typed.
struct NewSource
{
    NetworkPreset preset;
    VendorConnectionRow connection;
    Variables secrets;
    bool wantsHistory = true; ///< else only what changes from now on
};

/// Calls answer on the thread that asked, later. Errors: as Session; those named.
class SourcesBook
{
public:
    SourcesBook() = default;
    SourcesBook(const SourcesBook &) = delete;
    SourcesBook &operator=(const SourcesBook &) = delete;
    virtual ~SourcesBook() = default;

    /// By source, then stream.
    virtual void list(std::function<void(Result<QList<SourceLine>>)> answer) = 0;
    /// Newest first.
    virtual void runs(const SourceLine &line, std::function<void(Result<QList<VendorRunRow>>)> answer) = 0;
    virtual void calls(const SourceLine &line, std::function<void(Result<QList<VendorCallRow>>)> answer) = 0;
    virtual void notes(const SourceLine &line, std::function<void(Result<QList<WriteBackRow>>)> answer) = 0;

    /// Keeps the schedule; the next run follows from it.
    virtual void keepSchedule(const SourceLine &line, const StreamSchedule &schedule, std::function<void(Result<void>)> answer) = 0;
    /// Keeps the hours of the rooftop's week in which the whole source is not asked and not written to; empty: none. Errors: BadData when
    /// they cannot be read.
    virtual void keepQuietHours(const SourceLine &line, const QString &hours, std::function<void(Result<void>)> answer) = 0;
    virtual void setPaused(const SourceLine &line, bool isPaused, std::function<void(Result<void>)> answer) = 0;
    /// Runs the stream as a job now; answers the sentence it ends with. Errors: what the vendor did.
    virtual void run(const SourceLine &line, bool isFullPull, bool allowsBigChange, std::function<void(Result<QString>)> answer) = 0;

    /// Everything a source can be made with.
    virtual void presets(std::function<void(Result<std::vector<NetworkPreset>>)> answer) = 0;
    /// Asks the vendor for one page and stores nothing.
    virtual void probe(const NewSource &source, const std::string &stream, std::function<void(StreamProbe)> answer) = 0;
    /// Keeps the connection and hands its secrets to the keychain. Answers a sentence when the keychain would not have them: they are then
    /// known until the program ends. Errors: Conflict when this store has a source with this preset.
    virtual void connectSource(const NewSource &source, std::function<void(Result<QString>)> answer) = 0;
    /// Takes the source away; what it brought stays.
    virtual void disconnectSource(const SourceLine &line, std::function<void(Result<void>)> answer) = 0;
    /// Keeps a preset of one's own. Errors: BadData saying what cannot work.
    virtual void keepPreset(const NetworkPreset &preset, std::function<void(Result<void>)> answer) = 0;

    [[nodiscard]] virtual qint64 nowMs() const = 0;
    [[nodiscard]] virtual QTimeZone zone() const = 0;
};

} // namespace tradewind
