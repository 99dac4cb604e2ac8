import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SectionKey","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/interfaces/SectionKey.md","filePath":"api/@convlang/syntax/interfaces/SectionKey.md"}');
const _sfc_main = { name: "api/@convlang/syntax/interfaces/SectionKey.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / SectionKey</p><h1 id="interface-sectionkey" tabindex="-1">Interface: SectionKey <a class="header-anchor" href="#interface-sectionkey" aria-label="Permalink to &quot;Interface: SectionKey&quot;">​</a></h1><p>What dividing a section into entries must know of a key.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="first" tabindex="-1">first <a class="header-anchor" href="#first" aria-label="Permalink to &quot;first&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>first</strong>: readonly (<code>&quot;number&quot;</code> | <code>&quot;identifier&quot;</code> | <code>&quot;text&quot;</code> | <code>&quot;dims&quot;</code> | <code>&quot;switch&quot;</code> | <code>&quot;operator&quot;</code>)[]</p></blockquote><p>What may stand first behind it; nothing follows where nothing may.</p><hr><h3 id="isclosed" tabindex="-1">isClosed <a class="header-anchor" href="#isclosed" aria-label="Permalink to &quot;isClosed&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>isClosed</strong>: <code>boolean</code></p></blockquote><p>Whether no words follow but joints: another word then begins an entry.</p><hr><h3 id="issource" tabindex="-1">isSource <a class="header-anchor" href="#issource" aria-label="Permalink to &quot;isSource&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>isSource</strong>: <code>boolean</code></p></blockquote><p>Whether a source follows: a kind of data, a path and options.</p><hr><h3 id="repeats" tabindex="-1">repeats <a class="header-anchor" href="#repeats" aria-label="Permalink to &quot;repeats&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>repeats</strong>: <code>boolean</code></p></blockquote><p>Whether it may come more than once.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/interfaces/SectionKey.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SectionKey = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SectionKey as default
};
