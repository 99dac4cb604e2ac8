import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"034 Images as they come, and targets of any size","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/034-images-and-targets.md","filePath":"decisions/034-images-and-targets.md"}');
const _sfc_main = { name: "decisions/034-images-and-targets.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_034-images-as-they-come-and-targets-of-any-size" tabindex="-1">034 Images as they come, and targets of any size <a class="header-anchor" href="#_034-images-as-they-come-and-targets-of-any-size" aria-label="Permalink to &quot;034 Images as they come, and targets of any size&quot;">​</a></h1><p><strong>Decision.</strong> What a kind of source knows of itself (<code>SourceFacts</code> in <code>ops</code>: options, path, shape of its items, number of classes) is a value that is asked before anything is opened: by <code>check</code>, by <code>openSource</code>, by <code>predict</code>. A reader is those facts and an <code>open</code>.</p><p>A source gives samples of one shape into arrays (<code>DataSource</code>), as before, or images as they come (<code>ImageSource</code>): pixels of their own size, or the bytes of a file. <code>decodeSource</code> makes the first of the second, for one model: each image is decoded by an <code>ImageDecoder</code> that is handed in (<code>sharpDecoder</code> in Node, <code>bitmapDecoder</code> in a page), gets its channels, and goes through the preprocessing up to the last step that moves pixels, where all must have the size of the input. <code>prepared</code> says how many steps that were; what is left is done as for any source. <code>fitImage</code>, which brings a picture from anywhere to a model for <code>predict</code>, stands beside it.</p><p>A source of values says their sizes (<code>target</code>): a vector, an image, or <code>image</code> for the image that goes in. Labels of a batch are rows of so many numbers, and E612 compares them with the head before the first step.</p><p><strong>Why.</strong> With one shape for all samples the readers that are there stay as fast and as simple as they are, and the order, the split, the classes and the hash of content work on photos without knowing of them. Random changes come behind the last step that moves pixels, so that nothing of them depends on how large an image was.</p><p><strong>Cost.</strong> A photo is decoded each time that it is read. A source of photos is opened for one model, not once for all.</p><p><strong>Left aside.</strong> One tensor of labels serves all heads, and one tensor of images one input; 039 takes the place of that. Decoding ahead, on other threads, and a cache on disk can be had inside of <code>decodeSource</code>.</p><p><strong>When to revisit.</strong> When decoding is what a training waits for.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/034-images-and-targets.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _034ImagesAndTargets = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _034ImagesAndTargets as default
};
