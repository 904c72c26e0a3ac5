// SPDX-License-Identifier: Apache-2.0
// What is known about one vendor's file: which columns go where and how their values are read.
#pragma once

#include "base/result.h"

#include <QJsonObject>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace tradewind {

enum class Entity : std::uint8_t { Deal, Valuation, RepairOrder, Inventory, PayoffQuote, Customer, Appraisal };

/// How well a preset's layout is known.
enum class Truth : std::uint8_t {
    Public,     ///< published by its maker or seen whole
    Partly,     ///< column names seen, order or meaning of some not
    Unverified, ///< needs your vendor's layout
};

/// One or more columns and the place their value goes to.
struct FieldRule
{
    std::vector<std::string> to;   ///< "buyer.lastName"; see docs/presets.md for all places
    std::vector<std::string> from; ///< header aliases; of those present the first that is not blank wins
    std::string as;                ///< "dollars", "cents", "percent", "fraction", "date", "flag" …; empty: what the place expects
    std::string pattern;           ///< of a date, "MM/DD/YYYY"; empty: recognised
    std::string onBad;             ///< "reject", "blank" or "flag"; empty: what the place prefers
    std::string zero;              ///< "none" or "value"; empty: what the place prefers
    std::map<std::string, std::string> values; ///< the file's word (upper case) to ours
    int add = 0;                               ///< added to a whole number
    bool invert = false;                       ///< of a yes/no
    bool required = false;                     ///< a row without it is rejected, a file without the column is refused
    bool operator==(const FieldRule &) const = default;
};

/// Where the rows are in a JSON or XML document; paths as in connectors/records/path.h.
struct RowSelector
{
    std::string records; ///< leads to the records; empty: the document itself
    std::string each;    ///< a list inside a record: one row for each of its entries
    /// One row for each of these: column → path inside the record, or "=" and a fixed text. A row whose paths lead to nothing or 0 is none.
    std::vector<std::map<std::string, std::string>> spread;
    bool operator==(const RowSelector &) const = default;
};

struct Preset
{
    std::string id, title, about;
    Entity entity = Entity::Deal;
    Truth truth = Truth::Unverified;
    bool isSnapshot = false;                        ///< the file lists everything: what is missing is gone
    bool isAnonymous = false;                       ///< rows name nobody
    std::string format, delimiter, encoding, sheet; ///< hints; empty: by looking
    RowSelector select;                             ///< of JSON and XML that is not a plain list of objects
    std::vector<std::string> files;                 ///< file name patterns for a watched folder: "*deals*.csv"
    std::vector<std::string> key;                   ///< places whose values make a row the same row again
    std::vector<std::string> blanks;                ///< words that mean "not said" in every column: "NA"
    std::map<std::string, std::string> defaults;    ///< place to value where no column says
    std::vector<FieldRule> fields;
    bool operator==(const Preset &) const = default;
};

/// Reads a preset from its JSON. Errors: BadData naming the member that cannot be used.
[[nodiscard]] Result<Preset> presetFromJson(const QJsonObject &json);
/// The same preset as JSON; presetFromJson() gives it back equal.
[[nodiscard]] QJsonObject presetToJson(const Preset &preset);

/// Every preset file compiled into the program, in order of id: those of files and those of networks.
[[nodiscard]] Result<std::vector<QJsonObject>> presetFiles();
/// Whether the JSON is that of a vendor asked over the network (connectors/network/networkpreset.h).
[[nodiscard]] bool isNetworkPreset(const QJsonObject &json);
/// The file presets compiled into the program, by id.
[[nodiscard]] Result<std::vector<Preset>> builtInPresets();
/// One compiled-in preset. Errors: NotFound naming the ids there are.
[[nodiscard]] Result<Preset> builtInPreset(const QString &id);

} // namespace tradewind
