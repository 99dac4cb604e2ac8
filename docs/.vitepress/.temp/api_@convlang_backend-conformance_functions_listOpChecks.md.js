import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: listOpChecks()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend-conformance/functions/listOpChecks.md","filePath":"api/@convlang/backend-conformance/functions/listOpChecks.md"}');
const _sfc_main = { name: "api/@convlang/backend-conformance/functions/listOpChecks.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend-conformance</a> / listOpChecks</p><h1 id="function-listopchecks" tabindex="-1">Function: listOpChecks() <a class="header-anchor" href="#function-listopchecks" aria-label="Permalink to &quot;Function: listOpChecks()&quot;">​</a></h1><blockquote><p><strong>listOpChecks</strong>(<code>samples</code>, <code>set?</code>): readonly <a href="./../interfaces/Check"><code>Check</code></a>[]</p></blockquote><p>What a backend must get right of some ops, by their samples: those of the core, or of a plugin, whose ops and rules are then in <code>set</code> together with the core&#39;s.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="samples" tabindex="-1">samples <a class="header-anchor" href="#samples" aria-label="Permalink to &quot;samples&quot;">​</a></h3><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../../ops/interfaces/OpSamples"><code>OpSamples</code></a>&gt;&gt;</p><h3 id="set" tabindex="-1">set? <a class="header-anchor" href="#set" aria-label="Permalink to &quot;set?&quot;">​</a></h3><p><a href="./../interfaces/OpSet"><code>OpSet</code></a> = <code>coreSet</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly <a href="./../interfaces/Check"><code>Check</code></a>[]</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>OpError when <code>set</code> lacks an op that has samples</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend-conformance/functions/listOpChecks.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const listOpChecks = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  listOpChecks as default
};
