// SPDX-License-Identifier: Apache-2.0
// The one list of a network preset's members: reading, writing and the editor walk it, so that they cannot drift apart.
#pragma once

#include "connectors/network/networkpreset.h"

#include <array>
#include <utility>

namespace tradewind::presetmembers {

template<typename T, std::size_t N>
using Names = std::array<std::pair<const char *, T>, N>;

inline constexpr Names<VendorAuth::Kind, 6> authKinds{{{"none", VendorAuth::Kind::None},
                                                       {"basic", VendorAuth::Kind::Basic},
                                                       {"key", VendorAuth::Kind::Key},
                                                       {"oauth2", VendorAuth::Kind::OAuth2},
                                                       {"hmac", VendorAuth::Kind::Hmac},
                                                       {"wsse", VendorAuth::Kind::Wsse}}};
inline constexpr Names<StreamPaging::Kind, 5> pagingKinds{{{"none", StreamPaging::Kind::None},
                                                           {"page", StreamPaging::Kind::Page},
                                                           {"offset", StreamPaging::Kind::Offset},
                                                           {"token", StreamPaging::Kind::Token},
                                                           {"link", StreamPaging::Kind::Link}}};
inline constexpr Names<StreamCursor::Kind, 3> cursorKinds{
    {{"none", StreamCursor::Kind::None}, {"since", StreamCursor::Kind::Since}, {"windows", StreamCursor::Kind::Windows}}};
inline constexpr Names<Truth, 3> truths{{{"public", Truth::Public}, {"partly", Truth::Partly}, {"unverified", Truth::Unverified}}};
inline constexpr Names<DocumentSyntax, 2> syntaxes{{{"json", DocumentSyntax::Json}, {"xml", DocumentSyntax::Xml}}};

inline constexpr auto callMembers = [](auto &at, auto &call) {
    at.member("method", call.method);
    at.member("path", call.path);
    at.member("query", call.query);
    at.member("headers", call.headers);
    at.member("body", call.body);
    at.member("contentType", call.contentType);
};
inline constexpr auto askMembers = [](auto &at, auto &ask) {
    at.member("name", ask.name);
    at.member("label", ask.label);
    at.member("default", ask.fallback);
    at.member("secret", ask.isSecret);
};
inline constexpr auto authMembers = [](auto &at, auto &auth) {
    at.word("kind", auth.kind, authKinds);
    at.member("user", auth.user);
    at.member("password", auth.password);
    at.member("name", auth.name);
    at.member("value", auth.value);
    at.member("secret", auth.secret);
    at.member("inQuery", auth.inQuery);
    at.part("token", auth.token, callMembers);
    at.member("tokenPath", auth.tokenPath);
    at.member("expiresPath", auth.expiresPath);
};
inline constexpr auto pagingMembers = [](auto &at, auto &paging) {
    at.word("kind", paging.kind, pagingKinds);
    at.member("param", paging.param);
    at.member("sizeParam", paging.sizeParam);
    at.member("size", paging.size);
    at.member("first", paging.first);
    at.member("next", paging.next);
};
inline constexpr auto cursorMembers = [](auto &at, auto &cursor) {
    at.word("kind", cursor.kind, cursorKinds);
    at.member("format", cursor.format);
    at.member("hours", cursor.hours);
    at.member("overlapMinutes", cursor.overlapMinutes);
    at.member("historyDays", cursor.historyDays);
    at.member("zone", cursor.zone);
};
inline constexpr auto pollingMembers = [](auto &at, auto &polling) {
    at.member("id", polling.id);
    at.member("status", polling.status);
    at.member("done", polling.done);
    at.member("failed", polling.failed);
    at.member("after", polling.after);
    at.member("statusPath", polling.statusPath);
    at.member("resultPath", polling.resultPath);
};
inline constexpr auto detailMembers = [](auto &at, auto &detail) {
    at.member("name", detail.name);
    at.part("call", detail.call, callMembers);
    at.member("records", detail.records);
    at.member("batch", detail.batch);
    at.member("key", detail.key);
    at.member("item", detail.item);
    at.member("inner", detail.inner);
};
inline constexpr auto windowMembers = [](auto &at, auto &window) {
    at.member("fromMinute", window.fromMinute);
    at.member("toMinute", window.toMinute);
    at.member("zone", window.zone);
};
inline constexpr auto streamMembers = [](auto &at, auto &stream) {
    at.rows(stream.rows);
    at.part("call", stream.call, callMembers);
    at.part("firstCall", stream.firstCall, callMembers);
    at.member("firstHours", stream.firstHours);
    at.part("paging", stream.paging, pagingMembers);
    at.part("cursor", stream.cursor, cursorMembers);
    at.part("polling", stream.polling, pollingMembers);
    at.parts("details", stream.details, detailMembers);
    at.member("inner", stream.inner);
    at.part("window", stream.window, windowMembers);
    at.member("pushed", stream.pushed);
    at.member("perVehicle", stream.perVehicle);
    at.member("everyMinutes", stream.everyMinutes);
};
inline constexpr auto limitMembers = [](auto &at, auto &limit) {
    at.member("calls", limit.calls);
    at.member("seconds", limit.seconds);
};
inline constexpr auto failureMembers = [](auto &at, auto &failure) {
    at.member("error", failure.error);
    at.member("retryable", failure.retryable);
    at.member("fine", failure.fine);
};
inline constexpr auto noteMembers = [](auto &at, auto &note) {
    at.member("event", note.event);
    at.member("title", note.title);
    at.member("of", note.of);
    at.part("send", note.send, callMembers);
    at.part("look", note.look, callMembers);
    at.member("notes", note.notes);
    at.member("maxChars", note.maxChars);
    at.member("maxParts", note.maxParts);
};
inline constexpr auto presetMembers = [](auto &at, auto &preset) {
    at.member("id", preset.id);
    at.member("title", preset.title);
    at.member("about", preset.about);
    at.word("truth", preset.truth, truths);
    at.word("syntax", preset.syntax, syntaxes);
    at.member("base", preset.base);
    at.parts("asks", preset.asks, askMembers);
    at.part("auth", preset.auth, authMembers);
    at.member("headers", preset.headers);
    at.parts("limits", preset.limits, limitMembers);
    at.part("failure", preset.failure, failureMembers);
    at.parts("streams", preset.streams, streamMembers);
    at.parts("notes", preset.notes, noteMembers);
};

} // namespace tradewind::presetmembers
