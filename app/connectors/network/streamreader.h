// SPDX-License-Identifier: Apache-2.0
// Reads one stream of one vendor, portion by portion: spans of time, pages, details, rows.
#pragma once

#include "connectors/network/vendorclient.h"
#include "connectors/records/selectrows.h"

namespace tradewind {

/// What one portion ended with.
struct Portion
{
    qint64 cursorMs = 0;    ///< everything before this instant has been handed out; to be stored together with the rows
    qint64 heldUntilMs = 0; ///< not 0: the vendor takes no calls before (its hours, or its limits for longer than a minute)
    bool isLast = false;
};

/// Rows go to a table until it holds about `portionRows`; the caller stores them with the cursor and asks for the next portion.
class StreamReader
{
public:
    /// `cursorMs`: of the last portion that was stored; 0: none yet. `vehicles`: what a stream that is asked per vehicle is asked for.
    /// Everything must outlive the reader.
    StreamReader(const NetworkPreset &preset, const VendorStream &stream, VendorClient &client, qint64 cursorMs,
                 std::vector<Variables> vehicles = {});

    [[nodiscard]] const std::vector<std::string> &headers() const { return m_selection.headers(); }
    /// Errors: as VendorClient::ask; the cursor stays where it was.
    Result<Portion> next(RowTable &rows);

    static constexpr qint64 portionRows = 20'000, portionBytes = 16 << 20;
    /// Calls are dear: after so many a portion ends with the span, so that a crash or a limit costs little of a long history.
    static constexpr qint64 portionCalls = 300;

private:
    struct Span
    {
        qint64 fromMs = 0, toMs = 0;
        Variables asked;
        bool isFirst = false; ///< of the history: VendorStream::firstCall
    };
    void plan(qint64 cursorMs, std::vector<Variables> vehicles);
    Result<bool> readPage(const Span &span, RowTable &rows);
    Result<int> take(const VendorAnswer &answer, const Variables &asked, RowTable &rows);
    Result<int> takeBatches(const StreamDetail &detail, const std::vector<RecordPart> &records, const Variables &asked, RowTable &rows);
    Result<void> takeDetails(RecordPart record, RecordPart root, const Variables &asked, RowTable &rows);

    const NetworkPreset &m_preset;
    const VendorStream &m_stream;
    VendorClient &m_client;
    RowSelection m_selection;
    std::vector<Span> m_spans;
    std::size_t m_span = 0;
    qint64 m_cursorMs = 0;
    std::string m_page; ///< the next page's number, offset, token or address; empty: the first
    int m_pageNumber = 0;
};

} // namespace tradewind
