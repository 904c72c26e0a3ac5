// SPDX-License-Identifier: Apache-2.0
// What Bring data needs of the work below it: look at a file, check it whole, bring it in.
#pragma once

#include "base/result.h"
#include "jobs/runner/job.h"
#include "models/base/roles.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace tradewind {

/// How a column's place was found. Asks: a person must choose, because law or ambiguity leaves no safe guess.
enum class GuessLevel { LeftOut, Asks, Likely, Sure };

/// One column of a file and where its values go.
struct ColumnLook
{
    QString column;      ///< as the file spells it
    QStringList samples; ///< a few different values, as the file has them
    double filled = 0;   ///< share of rows with a value, 0–1
    QString place;       ///< "buyer.lastName"; empty: left out
    GuessLevel level = GuessLevel::LeftOut;
    QString seen;              ///< one fact: "21 fail the check digit"
    Tone seenTone = Tone::Dim; ///< Bad: rows will be rejected; Warn: values cleaned or missing; Dim: harmless
    bool operator==(const ColumnLook &) const = default;
};

/// A place a column can go to, in words.
struct PlaceChoice
{
    QString place, title, group;
    bool operator==(const PlaceChoice &) const = default;
};

/// A file before anything is stored.
struct FileLook
{
    QString path, fileName;
    qint64 rows = 0;
    QString separator, encoding;   ///< in words: "comma", "UTF-8"
    QString presetId, presetTitle; ///< empty: no preset fits, columns are guessed
    QString entity;                ///< "deals", "valuations", … in words
    QList<ColumnLook> columns;
    bool operator==(const FileLook &) const = default;
};

/// A row that cannot be taken in. `id` is 0 in a preview.
struct RejectLine
{
    qint64 id = 0, line = 0;
    QString kind;  ///< short, for the tabs: "VIN", "Date"
    QString wrong; ///< "VIN check digit"
    QString value; ///< as the file has it
    QString who, cause;
    QString raw; ///< the whole row, to be edited and tried again
    bool operator==(const RejectLine &) const = default;
};

/// How much of something is there, against what is needed.
struct CoverageLine
{
    QString title;
    double share = 0; ///< 0–1
    std::optional<double> goal;
    bool operator==(const CoverageLine &) const = default;
};

/// One figure of the audit card.
struct FigureLine
{
    QString title, value;
    Tone tone = Tone::Normal;
    bool operator==(const FigureLine &) const = default;
};

/// The answer to "Is it enough?". ready + merged + rejected = rows.
struct ImportAudit
{
    qint64 rows = 0, ready = 0, merged = 0, rejected = 0;
    QList<CoverageLine> forEquity, forOutreach;
    QString consequence; ///< what a missing goal means, in one sentence; empty when every goal is met
    QList<FigureLine> worth, balances, after;
    QList<RejectLine> rejects; ///< at most maxShownRejects of them
    bool operator==(const ImportAudit &) const = default;

    static constexpr int maxShownRejects = 1000;
};

/// How a file is brought in.
struct BringOrder
{
    bool allowsBigChange = false; ///< a person has confirmed it
    int firstRows = 0;            ///< a trial: only so many rows; 0 brings in all
    /// What the work learns for the window: set on the runner's thread, read after it ended.
    struct Learned
    {
        bool asksConsent = false; ///< it stopped, because more would change than was confirmed
        QStringList vins;         ///< of the trial's rows
    };
    std::shared_ptr<Learned> learned; // shared with the work, which may end after its asker is gone
};

/// look() and check() run on the runner's thread, the rest on the window's. Nothing is stored before the job of bringIn() runs.
class ImportDesk
{
public:
    ImportDesk() = default;
    ImportDesk(const ImportDesk &) = delete;
    ImportDesk &operator=(const ImportDesk &) = delete;
    virtual ~ImportDesk() = default;

    /// Presets to choose from: id and title.
    [[nodiscard]] virtual QList<std::pair<QString, QString>> presets() const = 0;
    /// Where columns of such a file can go, grouped in reading order.
    [[nodiscard]] virtual QList<PlaceChoice> places(const FileLook &file) const = 0;
    /// Recognises a file by its headers, or guesses; `presetId` names the preset to use instead.
    /// Errors: NotFound, Denied, BadData (empty, binary, bomb), Cancelled.
    [[nodiscard]] virtual Result<FileLook> look(const QString &path, const QString &presetId, const JobContext &context) = 0;
    /// Reads every row by the chosen match and says what would happen. Errors: as look().
    [[nodiscard]] virtual Result<ImportAudit> check(const FileLook &file, const JobContext &context) = 0;
    /// The work that stores the file.
    [[nodiscard]] virtual Job bringIn(const FileLook &file, const BringOrder &order) = 0;
    /// Keeps the match as a preset, so that the next file of this layout maps itself. Errors: Conflict when the title is taken,
    /// Unavailable.
    [[nodiscard]] virtual Result<void> saveMatch(const FileLook &file, const QString &title) = 0;
};

} // namespace tradewind
