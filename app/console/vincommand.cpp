// SPDX-License-Identifier: Apache-2.0
#include "console/vincommand.h"

#include "domain/vin/vin.h"
#include "domain/vin/vindecoder.h"

#include <string>

namespace tradewind {

namespace {

void appendJsonText(QByteArray &json, std::string_view text)
{
    json += '"';
    for (char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (byte < 0x20 || byte == 0x7f) {
            json += "\\u00";
            json += "0123456789abcdef"[byte >> 4];
            json += "0123456789abcdef"[byte & 15];
        } else {
            json += c;
        }
    }
    json += '"';
}

// What a person typed may hold any bytes; JSON holds only UTF-8.
std::string readable(std::string_view text)
{
    constexpr qsizetype longest = 64;
    const QByteArray bytes(text.data(), static_cast<qsizetype>(text.size()));
    return QString::fromUtf8(bytes).left(longest).toStdString();
}

void appendLine(QByteArray &json, const VinCheck &check, VinCache &cache)
{
    json += "{\"vin\":";
    appendJsonText(json, check.valid ? check.vin : readable(check.vin));
    json += check.valid ? ",\"valid\":true" : ",\"valid\":false";
    if (!check.valid) {
        json += ",\"reason\":";
        appendJsonText(json, check.reason);
    }
    // A wrong check digit is flagged, not discarded: the rest of the VIN is still worth reading.
    if (vinCheckDigit(check.vin) != '\0') {
        const VinFacts &facts = cache.decode(check.vin);
        json += ",\"year\":" + (facts.year ? QByteArray::number(*facts.year) : QByteArray("null"));
        for (const auto &[name, text] :
             {std::pair(",\"make\":", &facts.make), std::pair(",\"model\":", &facts.model), std::pair(",\"trim\":", &facts.trim)}) {
            json += name;
            appendJsonText(json, *text);
        }
    }
    json += "}\n";
}

Result<void> decode(const Arguments &arguments, const Streams &streams)
{
    if (!arguments.positional().isEmpty())
        return Error{Error::Kind::BadUse, QStringLiteral("vin decode reads VINs from standard input, one on each line.")};
    const auto decoder = VinDecoder::load();
    if (!decoder)
        return decoder.error();
    VinCache cache(*decoder);
    constexpr std::size_t longest = 4096; // a longer line is junk; its rest is skipped so that memory stays small
    constexpr qsizetype flushAt = 1 << 16;
    QByteArray out;
    std::string line;
    bool pending = false;
    const auto finish = [&] {
        if (!line.empty() && line.back() == '\r')
            line.pop_back();
        appendLine(out, checkVin(line), cache);
        line.clear();
        pending = false;
        if (out.size() > flushAt) {
            streams.print(out);
            out.clear();
        }
    };
    char block[1 << 16];
    while (const std::size_t got = std::fread(block, 1, sizeof block, streams.in)) {
        for (std::size_t i = 0; i < got; ++i) {
            if (block[i] == '\n') {
                finish();
            } else {
                pending = true;
                if (line.size() < longest)
                    line += block[i];
            }
        }
    }
    if (pending)
        finish();
    streams.print(out);
    return {};
}

} // namespace

QList<Command> vinCommands()
{
    return {
        {QStringLiteral("vin decode"),
         QStringLiteral("vin decode < FILE"),
         QStringLiteral("Reads VINs, one on each line, and writes a JSON line for each: year, make, model and trim, or why it is none."),
         {},
         {QStringLiteral("json")},
         decode}};
}

} // namespace tradewind
